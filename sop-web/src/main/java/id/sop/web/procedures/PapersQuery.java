package id.sop.web.procedures;

import id.sop.procedures.runs.PaperFilter;
import id.sop.web.lists.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Which produced papers the address asks for: the same for the page of the register and its export. */
@RequestScoped
public class PapersQuery {

    @Inject
    Asked asked;

    PaperFilter filter() {
        return new PaperFilter(
                asked.text("type"), asked.text("sop"), asked.text("q"), asked.day("from"), asked.day("to"));
    }
}
