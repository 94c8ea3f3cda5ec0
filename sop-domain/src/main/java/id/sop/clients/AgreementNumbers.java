package id.sop.clients;

import jakarta.enterprise.context.ApplicationScoped;

/** The numbers of the service agreements (nomor surat perjanjian). */
@ApplicationScoped
class AgreementNumbers extends NumbersInAdmission {

    AgreementNumbers() {
        super(ServiceAgreement.BOOK, "ServiceAgreement", "n.number", "n.clientCase.member.intake");
    }
}
