package id.sop.web.administration;

import id.sop.organisation.OfficerFilter;
import id.sop.organisation.OfficerOrder;
import id.sop.web.lists.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Which officers the address asks for and in which order: the same for the page of the register and its export. */
@RequestScoped
public class OfficersQuery {

    @Inject
    Asked asked;

    OfficerFilter filter() {
        return new OfficerFilter(
                asked.text("q"), asked.text("position"), asked.constant(OfficerFilter.Only.class, "only"));
    }

    OfficerOrder order() {
        return asked.order(OfficerOrder.class, OfficerOrder.NAME);
    }

    boolean descending() {
        return asked.descending(false);
    }
}
