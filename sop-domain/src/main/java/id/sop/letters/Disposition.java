package id.sop.letters;

import id.sop.organisation.Actor;
import id.sop.procedures.steps.Awaited;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;

/** A disposition (disposisi): who shall do what about a letter, and until when. */
@Entity
@Table(name = "disposition")
class Disposition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_id")
    private long id;

    @Version
    private int version;

    private String office;

    @BatchFetch(BatchFetchType.IN)
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "letter_id")
    private IncomingLetter letter;

    @Column(name = "given_at")
    private Instant givenAt;

    @Embedded
    @AttributeOverride(name = "username", column = @Column(name = "given_by_username"))
    @AttributeOverride(name = "name", column = @Column(name = "given_by"))
    @AttributeOverride(name = "position", column = @Column(name = "given_in_position"))
    @AttributeOverride(name = "positionName", column = @Column(name = "given_in_position_name"))
    private Actor givenBy;

    @JoinFetch(JoinFetchType.OUTER)
    @ElementCollection
    @CollectionTable(name = "disposition_line", joinColumns = @JoinColumn(name = "disposition_id"))
    @OrderColumn(name = "position_in_list")
    @Column(name = "wording")
    private List<String> instructions = new ArrayList<>();

    private String note;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "disposition", cascade = CascadeType.PERSIST)
    @OrderBy("serial")
    private List<FollowUp> followUps = new ArrayList<>();

    protected Disposition() {}

    Disposition(IncomingLetter letter, DisposeLetter input, Actor givenBy, Instant givenAt) {
        this.letter = letter;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
        office = letter.office();
        instructions.addAll(input.allInstructions());
        note = input.getNote();
        dueOn = input.getDueOn();
    }

    /** Names an addressee. @param dueAt the closing of the last day; null for none. @throws FollowUpWithdrawn if it was withdrawn */
    void address(String position, String positionName, int serial, Instant dueAt) {
        requireNotWithdrawn();
        followUps.add(new FollowUp(this, position, positionName, serial, dueAt));
    }

    /** Goes to the addressees who are left. @throws FollowUpWithdrawn if it was withdrawn */
    void send(Instant now) {
        requireNotWithdrawn();
        left().forEach(followUp -> followUp.send(now));
    }

    /**
     * Takes the whole disposition back, from whomever it was not taken back before.
     *
     * @throws AlreadyRead if an addressee has read it
     * @throws FollowUpWithdrawn if it was withdrawn
     */
    void withdraw(Actor officer, String reason, Instant now) {
        requireNotWithdrawn();
        left().forEach(followUp -> followUp.withdraw(officer, reason, now));
        withdrawnAt = now;
    }

    /** Ends it together with the letter, read or not; ended twice it is ended once. */
    void cancel(Instant now) {
        followUps.forEach(followUp -> followUp.cancel(now));
    }

    /** Whether it stands: not withdrawn as a whole, and at least one addressee left. */
    boolean isInForce() {
        return !isWithdrawn() && left().findAny().isPresent();
    }

    /** Whether this addressee, and nobody else, is left. */
    boolean isLast(int serial) {
        return left().allMatch(followUp -> followUp.serial() == serial);
    }

    private Stream<FollowUp> left() {
        return followUps.stream().filter(followUp -> !followUp.isWithdrawn());
    }

    private void requireNotWithdrawn() {
        if (isWithdrawn()) {
            throw new FollowUpWithdrawn();
        }
    }

    List<String> outstanding() {
        return followUps.stream()
                .filter(FollowUp::isOutstanding)
                .map(FollowUp::positionName)
                .toList();
    }

    /** How many of the addressees who are left have followed up. */
    Awaited followedUp() {
        return new Awaited(
                (int) left().filter(followUp -> !followUp.isOutstanding()).count(), (int) left().count());
    }

    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("addressees", left().map(FollowUp::positionName).collect(Collectors.joining(", ")));
        values.put("instructions", String.join("; ", instructions));
        values.put("dispositionNote", note);
        values.put("dueOn", Objects.toString(dueOn, null));
        followUps.forEach(followUp -> values.put("followUp " + followUp.serial(), followUp.inWords()));
        return values;
    }

    IncomingLetter letter() {
        return letter;
    }

    String office() {
        return office;
    }

    Instant givenAt() {
        return givenAt;
    }

    Actor givenBy() {
        return givenBy;
    }

    List<String> instructions() {
        return List.copyOf(instructions);
    }

    String note() {
        return note;
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    List<FollowUp> followUps() {
        return List.copyOf(followUps);
    }
}
