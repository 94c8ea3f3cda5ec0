package id.sop.clients;

import jakarta.enterprise.context.ApplicationScoped;

/** The client numbers, of the register of clients (nomor registrasi). */
@ApplicationScoped
class ClientNumbers extends NumbersInAdmission {

    /** The book of the ledger that holds them. */
    static final String BOOK = "client-registration";

    ClientNumbers() {
        super(BOOK, "ClientCase", "n.number", "n.member.intake");
    }
}
