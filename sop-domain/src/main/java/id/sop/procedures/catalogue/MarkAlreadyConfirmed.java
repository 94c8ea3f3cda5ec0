package id.sop.procedures.catalogue;

import id.sop.shared.DomainException;
import java.time.Instant;

/** What is uncertain on the sheet has been confirmed already. */
public class MarkAlreadyConfirmed extends DomainException {

    MarkAlreadyConfirmed(String officer, Instant at) {
        super(officer, at);
    }
}
