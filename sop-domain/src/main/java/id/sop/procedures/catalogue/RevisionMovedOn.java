package id.sop.procedures.catalogue;

import id.sop.shared.DomainException;
import java.time.Instant;

/** Something happened to the revision since the officer opened it. */
public class RevisionMovedOn extends DomainException {

    RevisionMovedOn(SheetAct what, String officer, Instant at) {
        super(what, officer, at);
    }
}
