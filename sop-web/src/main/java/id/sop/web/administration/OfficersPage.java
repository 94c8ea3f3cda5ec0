package id.sop.web.administration;

import id.sop.organisation.CurrentCaller;
import id.sop.organisation.OfficerRegister;
import id.sop.organisation.OfficerRow;
import id.sop.organisation.Offices;
import id.sop.shared.Page;
import id.sop.web.fields.Choice;
import id.sop.web.lists.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The register of officers (daftar pegawai) of the administrator's office. */
@Named
@RequestScoped
public class OfficersPage {

    @Inject
    Asked asked;

    @Inject
    OfficersQuery query;

    @Inject
    OfficerRegister register;

    @Inject
    CurrentCaller current;

    @Inject
    Offices offices;

    private Page<OfficerRow> officers;
    private List<Choice> positions;

    /** Reads the officers that the address asks for, by name. */
    public void load() {
        officers = register.page(query.filter(), query.order(), query.descending(), asked.slice());
        positions = offices.positions(current.get().office()).stream()
                .map(position -> new Choice(position.code(), position.name()))
                .toList();
    }

    public Page<OfficerRow> getOfficers() {
        return officers;
    }

    public List<Choice> getPositions() {
        return positions;
    }
}
