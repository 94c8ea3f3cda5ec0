package id.sop.procedures.catalogue;

import id.sop.shared.DomainException;
import java.time.LocalDate;

/** A revision cannot be in force before the day on which it is approved. */
public class EffectiveBeforeApproval extends DomainException {

    EffectiveBeforeApproval(LocalDate earliest) {
        super(earliest);
    }
}
