package id.sop.procedures.catalogue;

import id.sop.shared.DomainException;
import java.time.Instant;

/** Another revision of the sheet is on its way already. */
public class RevisionInPreparation extends DomainException {

    RevisionInPreparation(String code, int revision, String officer, Instant at) {
        super(code, revision, officer, at);
    }
}
