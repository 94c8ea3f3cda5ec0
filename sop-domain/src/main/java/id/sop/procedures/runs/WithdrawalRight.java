package id.sop.procedures.runs;

import id.sop.organisation.Caller;
import id.sop.organisation.Offices;
import id.sop.organisation.Right;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.sheet.Sop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may end a run before its last row: the positions of its first row, the head of the office, and who keeps the ledger of numbers. */
@ApplicationScoped
class WithdrawalRight {

    @Inject
    Offices offices;

    boolean has(Caller caller, Sop sop) {
        return Catalogue.startable(sop, caller)
                || caller.may(Right.KEEP_NUMBERS)
                || caller.positions().contains(offices.office(sop.office()).headPosition());
    }
}
