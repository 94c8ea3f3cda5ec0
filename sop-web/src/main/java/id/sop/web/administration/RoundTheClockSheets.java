package id.sop.web.administration;

import id.sop.organisation.CurrentCaller;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.sheet.Sop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sheets of the office's catalogue, of which some may be those of units that never close. */
@RequestScoped
class RoundTheClockSheets {

    @Inject
    CurrentCaller current;

    @Inject
    Catalogue catalogue;

    /** Titles by code, in the order of the catalogue. */
    Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        for (Sop sop : catalogue.inForce(current.get().office())) {
            titles.put(sop.code(), sop.title());
        }
        return titles;
    }
}
