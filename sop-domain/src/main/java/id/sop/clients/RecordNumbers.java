package id.sop.clients;

import jakarta.enterprise.context.ApplicationScoped;

/** The numbers of the records of admission (nomor BA penerimaan). */
@ApplicationScoped
class RecordNumbers extends NumbersInAdmission {

    RecordNumbers() {
        super(IssueAdmissionRecord.BOOK, "Intake", "n.record", "n");
    }
}
