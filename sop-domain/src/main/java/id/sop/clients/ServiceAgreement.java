package id.sop.clients;

import id.sop.documents.numbers.SerialNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** What a client and the home agree on before the service begins (surat perjanjian, kesepakatan pelayanan), with what she consents to. */
@Entity
@Table(name = "service_agreement")
@SequenceGenerator(name = "service_agreement_id", sequenceName = "service_agreement_id", allocationSize = 50)
class ServiceAgreement {

    /** The book of the ledger that numbers agreements. */
    static final String BOOK = "service-agreement";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_agreement_id")
    private long id;

    @Version
    private int version;

    private String office;

    @OneToOne
    @JoinColumn(name = "case_id")
    private ClientCase clientCase;

    @Embedded
    private SerialNumber number;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "service_from")
    private LocalDate from;

    @Column(name = "service_until")
    private LocalDate until;

    @Convert(converter = SignaturesConverter.class)
    private Signatures signatures;

    @Column(name = "head_name")
    private String headName;

    @Column(name = "head_position")
    private String headPosition;

    protected ServiceAgreement() {}

    /** @param head who signs for the home, as she was called that day */
    ServiceAgreement(ClientCase clientCase, SerialNumber number, SignAgreement signed, Signatory head) {
        this.clientCase = clientCase;
        this.number = number;
        office = clientCase.office();
        signedOn = signed.getSignedOn();
        from = signed.getFrom();
        until = signed.getUntil();
        signatures = signed.signatures();
        headName = head.name();
        headPosition = head.position();
    }

    /** @throws GuardianRequired if none signed */
    void requireGuardian() {
        if (signatures.guardian() == null) {
            throw new GuardianRequired();
        }
    }

    SerialNumber number() {
        return number;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    LocalDate from() {
        return from;
    }

    /** Empty where no end was agreed on. */
    Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    Signatures signatures() {
        return signatures;
    }

    String headName() {
        return headName;
    }

    String headPosition() {
        return headPosition;
    }
}
