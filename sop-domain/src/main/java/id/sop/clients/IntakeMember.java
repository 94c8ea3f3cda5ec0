package id.sop.clients;

import id.sop.organisation.Actor;
import id.sop.shared.LastChange;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
 * One of those who come together (anggota penerimaan): announced under a name or none, received as a person with a case and a stay, admitted or not.
 * That she is held is no state: she lives in the house meanwhile (clients 3.1).
 */
@Entity
@Table(name = "intake_member")
@SequenceGenerator(name = "intake_member_id", sequenceName = "intake_member_id", allocationSize = 50)
class IntakeMember {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "intake_member_id")
    private long id;

    @Version
    private int version;

    @ManyToOne
    @JoinColumn(name = "intake_id")
    private Intake intake;

    private int serial;

    private String called;

    @Column(name = "member_state")
    @Enumerated(EnumType.STRING)
    private MemberState state = MemberState.ANNOUNCED;

    private boolean held;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    @OneToOne(mappedBy = "member", cascade = CascadeType.PERSIST)
    private ClientCase clientCase;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Convert(converter = ArrivalConverter.class)
    private Arrival arrival;

    private boolean recorded;

    @Column(name = "end_reason")
    @Convert(converter = SealedTextConverter.class)
    private String endReason;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @OneToMany(mappedBy = "member", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("since, id")
    private List<MemberHold> holds = new ArrayList<>();

    @Embedded
    private LastChange changed;

    protected IntakeMember() {}

    IntakeMember(Intake intake, int serial, String called) {
        this.intake = intake;
        this.serial = serial;
        this.called = called;
    }

    /**
     * She is here: a case and a stay begin at the door (clients D8). Said anew while the row is open it corrects the former.
     *
     * @param who the person she is: a new one, or one whom the office knows
     * @throws MemberStateDoesNotAllow if her way has ended otherwise, or she is here as somebody else already and has a client number
     */
    void arrived(Person who, Instant at, Arrival how, LocalDate today) {
        require(MemberState.ANNOUNCED, MemberState.ARRIVED, MemberState.NOT_ARRIVED);
        if (clientCase == null) {
            clientCase = new ClientCase(this, who, at, today);
        } else {
            clientCase.isOf(who, at);
        }
        person = who;
        arrivedAt = at;
        arrival = how;
        endReason = null;
        endedOn = null;
        state = MemberState.ARRIVED;
    }

    /** She did not come. @throws MemberStateDoesNotAllow if she is here */
    void notArrived(String reason, LocalDate today) {
        require(MemberState.ANNOUNCED, MemberState.NOT_ARRIVED);
        endReason = ReasonForMemberRequired.in(reason);
        endedOn = today;
        state = MemberState.NOT_ARRIVED;
    }

    /** She stands in the record of admission. @throws MemberStateDoesNotAllow unless she is here */
    void recorded() {
        require(MemberState.ARRIVED);
        recorded = true;
    }

    /**
     * The home serves her.
     *
     * @throws MemberStateDoesNotAllow unless she is here
     * @throws MemberHeld while she is held
     */
    void admitted() {
        require(MemberState.ARRIVED);
        requireNotHeld();
        state = MemberState.ADMITTED;
    }

    /**
     * The home does not serve her; her case and her stay end.
     *
     * @throws MemberStateDoesNotAllow unless she is here
     */
    void notAdmitted(String reason, LocalDate today, Instant now) {
        require(MemberState.ARRIVED);
        endReason = ReasonForMemberRequired.in(reason);
        endedOn = today;
        clientCase.notAdmitted(today, now);
        held = false;
        state = MemberState.NOT_ADMITTED;
    }

    /**
     * She goes no further until the head has decided; held again by the same row, only reason and day are corrected.
     *
     * @param row the key of the row that holds her
     * @param dueAt the closing of the day on which the head looks at it again
     * @throws MemberStateDoesNotAllow unless she is here
     */
    void hold(String row, String reason, LocalDate reviewOn, Instant dueAt, Actor officer, Instant now) {
        require(MemberState.ARRIVED);
        var hold = openHold().orElseGet(() -> held(row, officer, now));
        hold.because(reason, reviewOn, dueAt);
    }

    private MemberHold held(String row, Actor officer, Instant now) {
        var hold = new MemberHold(this, row, officer, now);
        holds.add(hold);
        held = true;
        return hold;
    }

    /**
     * The row that holds her says that she is not held after all, before the head has decided.
     *
     * @throws MemberHeld if another row holds her
     */
    void noLongerHeldBy(String row) {
        openHold().ifPresent(hold -> {
            if (!hold.isOf(row)) {
                throw new MemberHeld(number().toString());
            }
            holds.remove(hold);
            held = false;
        });
    }

    /**
     * The head has decided about her.
     *
     * @throws MemberNotHeld if she is not held
     */
    void decided(HoldDecision decision, String reason, Actor head, LocalDate today, Instant now) {
        openHold().orElseThrow(() -> new MemberNotHeld(number().toString())).decided(decision, reason, head, now);
        held = false;
        if (decision != HoldDecision.GO_ON) {
            notAdmitted(reason, today, now);
        }
    }

    /** Its intake should not have been entered. */
    void enteredByMistake(Instant now) {
        if (clientCase != null) {
            clientCase.enteredByMistake(now);
        }
        held = false;
        state = MemberState.VOID;
    }

    void changedBy(Actor officer, Instant now) {
        changed = new LastChange(officer.name(), now);
    }

    /** Her case, while she is here. @throws MemberStateDoesNotAllow unless she is */
    ClientCase requireHere() {
        require(MemberState.ARRIVED);
        return clientCase;
    }

    private void requireNotHeld() {
        if (held) {
            throw new MemberHeld(number().toString());
        }
    }

    private void require(MemberState first, MemberState... others) {
        if (!EnumSet.of(first, others).contains(state)) {
            throw new MemberStateDoesNotAllow(number().toString(), state);
        }
    }

    /** Why she is held now; empty if she is not. */
    Optional<MemberHold> openHold() {
        return holds.stream().filter(hold -> held && hold.isOpen()).findFirst();
    }

    List<MemberHold> holds() {
        return List.copyOf(holds);
    }

    /** Its values, for the trace, which keeps only which of them are filled. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("state", state.name());
        values.put("held", Boolean.toString(held));
        values.put("arrivedAt", Objects.toString(arrivedAt, null));
        values.put("arrival", Objects.toString(arrival, null));
        values.put("recorded", Boolean.toString(recorded));
        values.put("person", person == null ? called : person.shownName());
        values.put("case", clientCase == null ? null : clientCase.values().toString());
        values.put("endReason", endReason);
        return values;
    }

    MemberNumber number() {
        return new MemberNumber(intake.number(), serial);
    }

    /** What she is called: by the name of the person she is, or as somebody announced her; null if nobody did. */
    String shownName() {
        return person == null ? called : person.shownName();
    }

    long id() {
        return id;
    }

    Intake intake() {
        return intake;
    }

    int serial() {
        return serial;
    }

    String called() {
        return called;
    }

    MemberState state() {
        return state;
    }

    boolean isHeld() {
        return held;
    }

    /** Who she is; empty until she is here. */
    Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** Her case; empty until she is here. */
    Optional<ClientCase> clientCase() {
        return Optional.ofNullable(clientCase);
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    Arrival arrival() {
        return arrival == null ? Arrival.NONE : arrival;
    }

    /** Whether she stands in the record of admission. */
    boolean isRecorded() {
        return recorded;
    }

    /** Why her way ended; null where it did not, or was admission. */
    String endReason() {
        return endReason;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    LastChange changed() {
        return changed == null ? LastChange.none() : changed;
    }
}
