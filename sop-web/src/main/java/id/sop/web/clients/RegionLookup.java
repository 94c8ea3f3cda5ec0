package id.sop.web.clients;

import id.sop.clients.persons.Regions;
import id.sop.web.fields.Choice;
import id.sop.web.fields.Lookup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Finds a regency or city by typing a part of its name, or of that of its province. */
@Named
@RequestScoped
public class RegionLookup implements Lookup {

    private static final int MOST = 20;

    @Override
    public List<Choice> search(String typed) {
        return Regions.ofIndonesia().search(typed).stream()
                .filter(region -> !region.isProvince())
                .limit(MOST)
                .map(region -> new Choice(region.code(), region.name()))
                .toList();
    }

    @Override
    public String label(String code) {
        return Regions.ofIndonesia().nameOf(code);
    }
}
