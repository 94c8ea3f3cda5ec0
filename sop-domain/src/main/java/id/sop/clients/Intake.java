package id.sop.clients;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.steps.Subject;
import id.sop.procedures.steps.Thing;
import id.sop.procedures.steps.Urgency;
import jakarta.persistence.AttributeOverride;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Those who come to the home together (penerimaan): one to many, with one letter of whoever sends them. Each goes her own way through the rows of the
 * sheet, and who is held does not stop the others (clients D2).
 */
@Entity
@Table(name = "intake")
@SequenceGenerator(name = "intake_id", sequenceName = "intake_id", allocationSize = 50)
class Intake extends Thing {

    /** The kind under which runs, files and the trace know an intake. */
    static final String KIND = "intake";

    /** The book of the ledger that numbers intakes. */
    static final String BOOK = "intake";

    private static final int LONGEST_FOUND = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "intake_id")
    private long id;

    @Version
    private int version;

    @Column(name = "intake_state")
    @Enumerated(EnumType.STRING)
    private IntakeState state = IntakeState.OPEN;

    @Column(name = "group_code")
    private String group;

    private String batch;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    private int expected;

    @Convert(converter = ReferralConverter.class)
    private Referral referral;

    @Embedded
    @AttributeOverride(name = "year", column = @Column(name = "record_year"))
    @AttributeOverride(name = "sequence", column = @Column(name = "record_sequence"))
    private SerialNumber record;

    @Column(name = "record_on")
    private LocalDate recordOn;

    @Column(name = "record_place")
    private String recordPlace;

    @OneToMany(mappedBy = "intake", cascade = CascadeType.PERSIST)
    @OrderBy("serial")
    private List<IntakeMember> members = new ArrayList<>();

    protected Intake() {}

    /** Members of whom somebody has said that they will come (row 1 of the sheets of admission). */
    Intake(String office, SerialNumber number, SerialNumber run, NewIntake announced) {
        super(office, number, run);
        group = announced.getGroup();
        batch = announced.getBatch();
        announcedOn = announced.getAnnouncedOn();
        referral = announced.referral();
        announced.names().forEach(this::join);
        expected = members.size();
        isFoundBy(LONGEST_FOUND, number, batch);
    }

    /**
     * One more of whom nobody had said that she comes.
     *
     * @param called her name, as far as somebody said it; null if nobody did
     * @throws IntakeStateDoesNotAllow if it has ended
     */
    IntakeMember join(String called) {
        require();
        var member = new IntakeMember(this, members.size() + 1, called);
        members.add(member);
        return member;
    }

    /** What is known at the door of the papers and of who brings them. @throws IntakeStateDoesNotAllow if it has ended */
    void received(String recordNumber, LocalDate recordDate, String recordMaker, String escort) {
        require();
        referral = referral.received(recordNumber, recordDate, recordMaker, escort);
    }

    /**
     * The record of admission (BA penerimaan) was made; made anew it keeps its number.
     *
     * @throws IntakeStateDoesNotAllow if it has ended
     */
    void recorded(SerialNumber number, LocalDate on, String place) {
        require();
        record = number;
        recordOn = on;
        recordPlace = place;
    }

    /** @throws IntakeStateDoesNotAllow if it has ended before */
    @Override
    public void end(boolean byMistake, Instant now) {
        require();
        state = byMistake ? IntakeState.WITHDRAWN : IntakeState.ENDED_OUTSIDE;
        if (byMistake) {
            members.forEach(member -> member.enteredByMistake(now));
        }
    }

    void require() {
        if (state != IntakeState.OPEN) {
            throw new IntakeStateDoesNotAllow(number().toString(), state);
        }
    }

    /** Whether the way through the door has ended for all of its members. */
    @Override
    public boolean isFinished() {
        return members.stream().allMatch(member -> member.state().isEnd());
    }

    /** What it is called inside of its module: others know it by its number. */
    @Override
    public Subject asSubject() {
        return Subject.of(KIND, number(), number().toString(), Urgency.ORDINARY);
    }

    /** Its values: of what is sealed only which fields are filled, since its kind is not named outside. */
    @Override
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("state", state.name());
        values.put("group", group);
        values.put("batch", batch);
        values.put("announcedOn", announcedOn.toString());
        values.put("referral", referral.values().toString());
        values.put("record", Objects.toString(record, null));
        values.put("recordOn", Objects.toString(recordOn, null));
        members.forEach(member ->
                values.put("member " + member.serial(), member.values().toString()));
        return values;
    }

    /** The member with this serial; empty if there is none. */
    Optional<IntakeMember> member(int serial) {
        return members.stream().filter(member -> member.serial() == serial).findFirst();
    }

    List<IntakeMember> members() {
        return List.copyOf(members);
    }

    IntakeState state() {
        return state;
    }

    /** The code of the group. */
    String group() {
        return group;
    }

    String batch() {
        return batch;
    }

    LocalDate announcedOn() {
        return announcedOn;
    }

    /** How many were announced. */
    int expected() {
        return expected;
    }

    Referral referral() {
        return referral;
    }

    /** The number of the record of admission; empty until it is made. */
    Optional<SerialNumber> record() {
        return Optional.ofNullable(record);
    }

    LocalDate recordOn() {
        return recordOn;
    }

    String recordPlace() {
        return recordPlace;
    }
}
