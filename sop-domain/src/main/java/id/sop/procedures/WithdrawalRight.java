package id.sop.procedures;

import id.sop.organisation.Caller;
import id.sop.organisation.Offices;
import id.sop.procedures.sheet.Sop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may end a run before its last row: the positions of its first row and the head of the office. */
@ApplicationScoped
class WithdrawalRight {

    @Inject
    Offices offices;

    boolean has(Caller caller, Sop sop) {
        return Catalogue.startable(sop, caller)
                || caller.positions().contains(offices.office(sop.office()).headPosition());
    }
}
