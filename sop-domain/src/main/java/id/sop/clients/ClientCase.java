package id.sop.clients;

import id.sop.documents.numbers.SerialNumber;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One service of a person by a home (kasus klien): it begins at the door, gets its client number when she is registered, becomes definitive, and is in
 * service from the signed agreement on (R18, R20, R21). Who comes back has another one.
 */
@Entity
@Table(name = "client_case")
@SequenceGenerator(name = "client_case_id", sequenceName = "client_case_id", allocationSize = 50)
class ClientCase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "client_case_id")
    private long id;

    @Version
    private int version;

    private String office;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    @OneToOne
    @JoinColumn(name = "member_id")
    private IntakeMember member;

    @Embedded
    private SerialNumber number;

    @Embedded
    @AttributeOverride(name = "year", column = @Column(name = "master_year"))
    @AttributeOverride(name = "sequence", column = @Column(name = "master_sequence"))
    private SerialNumber masterNumber;

    @Column(name = "group_code")
    private String group;

    @Column(name = "case_state")
    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.RECEIVED;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Column(name = "definitive_on")
    private LocalDate definitiveOn;

    @Column(name = "service_from")
    private LocalDate serviceFrom;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "worker_username")
    private String workerUsername;

    @Column(name = "worker_name")
    private String workerName;

    @Column(name = "worker_since")
    private LocalDate workerSince;

    /** The person while the case is open: the database lets nobody have two. */
    @Column(name = "open_person")
    private Long openPerson;

    @OneToMany(mappedBy = "clientCase", cascade = CascadeType.PERSIST)
    @OrderBy("arrivedAt, id")
    private List<Stay> stays = new ArrayList<>();

    @OneToOne(mappedBy = "clientCase", cascade = CascadeType.PERSIST)
    private ServiceAgreement agreement;

    protected ClientCase() {}

    /** She has come through the door. */
    ClientCase(IntakeMember member, Person person, Instant arrivedAt, LocalDate today) {
        this.member = member;
        this.person = person;
        office = member.intake().office();
        group = member.intake().group();
        begunOn = today;
        openPerson = person.id();
        stays.add(new Stay(this, arrivedAt));
    }

    /** It is corrected who she is, or when she came. @throws CaseStateDoesNotAllow if she is somebody else and has a client number already */
    void isOf(Person who, Instant arrivedAt) {
        if (who != person) {
            require(CaseState.RECEIVED);
            person = who;
            openPerson = who.id();
        }
        stay().corrected(arrivedAt);
    }

    /**
     * She stands in the register of clients, under a number that is hers for ever; registered anew she keeps it.
     *
     * @throws CaseStateDoesNotAllow if it is decided about her already
     */
    void registered(SerialNumber taken, LocalDate today) {
        require(CaseState.RECEIVED, CaseState.REGISTERED);
        number = taken;
        registeredOn = registeredOn == null ? today : registeredOn;
        state = CaseState.REGISTERED;
    }

    /** Somebody looks after her from now on. */
    void assigned(String username, String name, LocalDate today) {
        if (!username.equals(workerUsername)) {
            workerUsername = username;
            workerName = name;
            workerSince = today;
        }
    }

    /**
     * The home serves her, under a number of the master book.
     *
     * @throws CaseStateDoesNotAllow unless she is registered
     * @throws MemberHeld while she is held
     * @throws BookIncomplete while columns of the book are open (R18)
     */
    void definitive(SerialNumber master, LocalDate today) {
        require(CaseState.REGISTERED);
        person.requireComplete();
        member.admitted();
        masterNumber = master;
        definitiveOn = today;
        state = CaseState.DEFINITIVE;
    }

    /**
     * The agreement is signed, which begins the service (R21).
     *
     * @throws CaseStateDoesNotAllow unless it is definitive
     * @throws GuardianRequired if she is or may be a child and no guardian signs with her
     */
    void agreed(ServiceAgreement signed, LocalDate today) {
        require(CaseState.DEFINITIVE);
        if (person.mayBeChild(today)) {
            signed.requireGuardian();
        }
        agreement = signed;
        serviceFrom = signed.from();
        state = CaseState.IN_SERVICE;
    }

    /** The home does not serve her: she leaves the house. @throws CaseStateDoesNotAllow once it is definitive */
    void notAdmitted(LocalDate today, Instant now) {
        require(CaseState.RECEIVED, CaseState.REGISTERED);
        close(CaseState.NOT_ADMITTED, today, now, Stay.End.NOT_ADMITTED);
    }

    /** It should not have been entered; its numbers are void. */
    void enteredByMistake(Instant now) {
        close(CaseState.VOID, begunOn, now, Stay.End.VOID);
    }

    private void close(CaseState end, LocalDate today, Instant now, Stay.End how) {
        stays.stream().filter(Stay::isOpen).forEach(stay -> stay.ended(now, how));
        state = end;
        endedOn = today;
        openPerson = null;
    }

    private void require(CaseState first, CaseState... others) {
        if (!EnumSet.of(first, others).contains(state)) {
            throw new CaseStateDoesNotAllow(knownAs(), state);
        }
    }

    /** Its values, for the trace, which keeps only which of them are filled. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("number", Objects.toString(number, null));
        values.put("masterNumber", Objects.toString(masterNumber, null));
        values.put("state", state.name());
        values.put("worker", workerUsername);
        values.put("agreement", agreement == null ? null : agreement.number().toString());
        values.put("serviceFrom", Objects.toString(serviceFrom, null));
        return values;
    }

    /** The number under which everybody knows her: the client number, before registration that of the member. */
    String knownAs() {
        return number == null ? member.number().toString() : number.toString();
    }

    /** The same as in an address. */
    String inAddress() {
        return number == null ? member.number().inAddress() : number.inAddress();
    }

    /** The last of her stays. */
    Stay stay() {
        return stays.get(stays.size() - 1);
    }

    long id() {
        return id;
    }

    String office() {
        return office;
    }

    Person person() {
        return person;
    }

    IntakeMember member() {
        return member;
    }

    /** The client number; empty until she is registered. */
    Optional<SerialNumber> number() {
        return Optional.ofNullable(number);
    }

    /** The number of the master book; empty until she is definitive. */
    Optional<SerialNumber> masterNumber() {
        return Optional.ofNullable(masterNumber);
    }

    /** The code of the group. */
    String group() {
        return group;
    }

    CaseState state() {
        return state;
    }

    LocalDate begunOn() {
        return begunOn;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    LocalDate definitiveOn() {
        return definitiveOn;
    }

    LocalDate serviceFrom() {
        return serviceFrom;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    /** The account of who looks after her; null while nobody does. */
    String workerUsername() {
        return workerUsername;
    }

    String workerName() {
        return workerName;
    }

    LocalDate workerSince() {
        return workerSince;
    }

    Optional<ServiceAgreement> agreement() {
        return Optional.ofNullable(agreement);
    }
}
