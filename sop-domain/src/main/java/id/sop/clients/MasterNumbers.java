package id.sop.clients;

import jakarta.enterprise.context.ApplicationScoped;

/** The numbers of the master book (nomor induk). */
@ApplicationScoped
class MasterNumbers extends NumbersInAdmission {

    /** The book of the ledger that holds them. */
    static final String BOOK = "client-master";

    MasterNumbers() {
        super(BOOK, "ClientCase", "n.masterNumber", "n.member.intake");
    }
}
