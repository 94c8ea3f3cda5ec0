package id.sop.letters;

import id.sop.organisation.Actor;
import id.sop.procedures.steps.ReasonRequired;
import id.sop.shared.SearchText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * What one addressee of a disposition does about a letter (tindak lanjut).
 *
 * <p>The disposition names her, the distribution sends it, she reads it, may ask back and be answered, and records what was done. While nobody has
 * read it, it can be taken back; with the letter it ends. What is done or taken back stays so.
 */
@Entity
@Table(name = "follow_up")
class FollowUp {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_id")
    private long id;

    @Version
    private int version;

    private String office;

    @BatchFetch(BatchFetchType.IN)
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "disposition_id")
    private Disposition disposition;

    @BatchFetch(BatchFetchType.IN)
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "letter_id")
    private IncomingLetter letter;

    private int serial;

    @Column(name = "office_position")
    private String position;

    @Column(name = "position_name")
    private String positionName;

    @Column(name = "position_order")
    private String positionOrder;

    @Column(name = "follow_up_state")
    @Enumerated(EnumType.STRING)
    private FollowUpState state = FollowUpState.NAMED;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "read_by")
    private String readBy;

    @Column(name = "read_by_username")
    private String readByUsername;

    @Column(name = "read_in")
    private String readIn;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_in")
    private String closedIn;

    private String result;

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<FollowUpPaperEntry> papers = new ArrayList<>();

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "followUp", cascade = CascadeType.PERSIST)
    @OrderBy("writtenAt, id")
    private List<FollowUpMessage> messages = new ArrayList<>();

    protected FollowUp() {}

    FollowUp(Disposition disposition, String position, String positionName, int serial, Instant dueAt) {
        this.disposition = disposition;
        this.position = position;
        this.positionName = positionName;
        positionOrder = SearchText.order(positionName);
        this.serial = serial;
        this.dueAt = dueAt;
        letter = disposition.letter();
        office = disposition.office();
    }

    /** Goes to the addressee; only the first sending counts. @throws FollowUpWithdrawn if it was taken back before */
    void send(Instant now) {
        requireNotWithdrawn();
        if (state == FollowUpState.NAMED) {
            state = FollowUpState.SENT;
            sentAt = now;
        }
    }

    /**
     * Notes that the addressee has read it. Looking is never refused: only the first reading counts, and none before it was sent or after it was
     * taken back.
     */
    void read(Actor officer, Instant now) {
        if (state == FollowUpState.SENT) {
            state = FollowUpState.READ;
            readAt = now;
            readBy = officer.name();
            readByUsername = officer.username();
            readIn = officer.positionName();
        }
    }

    /**
     * Takes it back; who did and why stands where the result would.
     *
     * @throws AlreadyRead if the addressee has read it
     * @throws FollowUpClosed or FollowUpWithdrawn if it is over
     * @throws ReasonRequired if no reason is given
     */
    void withdraw(Actor officer, String reason, Instant now) {
        if (readAt != null) {
            throw new AlreadyRead(positionName, readBy, readAt);
        }
        requireNotOver();
        result = ReasonRequired.in(reason);
        closedBy(officer);
        cancel(now);
    }

    /** Ends it with the letter, read or not; what the addressee did, and what was taken back before, stays as it is. */
    void cancel(Instant now) {
        if (isOutstanding()) {
            state = FollowUpState.WITHDRAWN;
            closedAt = now;
        }
    }

    /**
     * Asks the head back, once more while he has not answered; who asks has read it.
     *
     * @throws FollowUpNotSent before it was distributed
     * @throws FollowUpClosed or FollowUpWithdrawn if it is over
     */
    void ask(Actor officer, String question, Instant now) {
        requireOpen();
        read(officer, now);
        messages.add(new FollowUpMessage(this, FollowUpMessage.Kind.QUESTION, officer, question, now));
        state = FollowUpState.ASKED;
    }

    /**
     * Answers what the addressee asked.
     *
     * @throws FollowUpClosed or FollowUpWithdrawn if it is over
     * @throws NothingAsked if nobody asked, or it was answered meanwhile
     */
    void answer(Actor head, String answer, Instant now) {
        requireNotOver();
        if (state != FollowUpState.ASKED) {
            throw new NothingAsked();
        }
        messages.add(new FollowUpMessage(this, FollowUpMessage.Kind.ANSWER, head, answer, now));
        state = FollowUpState.READ;
    }

    /**
     * Records what was done; who did it has read it.
     *
     * @throws FollowUpNotSent before it was distributed
     * @throws FollowUpClosed or FollowUpWithdrawn if it is over
     */
    void done(String result, List<FollowUpPaper> papers, Actor officer, Instant now) {
        requireOpen();
        read(officer, now);
        this.result = result;
        papers.forEach(paper -> this.papers.add(new FollowUpPaperEntry(this, this.papers.size(), paper)));
        state = FollowUpState.DONE;
        closedAt = now;
        closedBy(officer);
    }

    private void closedBy(Actor officer) {
        closedBy = officer.name();
        closedIn = officer.positionName();
    }

    /**
     * Requires that it lies with the addressee.
     *
     * @throws FollowUpNotSent before it was distributed
     * @throws FollowUpClosed or FollowUpWithdrawn if it is over
     */
    void requireOpen() {
        if (state == FollowUpState.NAMED) {
            throw new FollowUpNotSent();
        }
        requireNotOver();
    }

    private void requireNotOver() {
        if (state == FollowUpState.DONE) {
            throw new FollowUpClosed(closedBy, closedAt);
        }
        requireNotWithdrawn();
    }

    private void requireNotWithdrawn() {
        if (isWithdrawn()) {
            throw new FollowUpWithdrawn();
        }
    }

    boolean isOutstanding() {
        return state != FollowUpState.DONE && state != FollowUpState.WITHDRAWN;
    }

    boolean isWithdrawn() {
        return state == FollowUpState.WITHDRAWN;
    }

    /** Whether the addressee may see the letter through it. */
    boolean isVisible() {
        return state != FollowUpState.NAMED && state != FollowUpState.WITHDRAWN;
    }

    /** Who, where it stands and what was said, for the trace. */
    String inWords() {
        var said = messages.isEmpty()
                ? ""
                : "; " + messages.get(messages.size() - 1).text();
        return positionName + ": " + state + (result == null ? "" : "; " + result) + said;
    }

    FollowUpNumber number() {
        return new FollowUpNumber(letter.number(), serial);
    }

    int serial() {
        return serial;
    }

    String position() {
        return position;
    }

    String positionName() {
        return positionName;
    }

    FollowUpState state() {
        return state;
    }

    Disposition disposition() {
        return disposition;
    }

    IncomingLetter letter() {
        return letter;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** Gives it another due time, because the calendar was changed. @throws FollowUpClosed or FollowUpWithdrawn if it is over */
    void dueAt(Instant other) {
        requireNotOver();
        dueAt = other;
    }

    Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    String readBy() {
        return readBy;
    }

    /** In which position it was read: the one it is addressed to, unless somebody acted for it. */
    String readIn() {
        return readIn == null ? positionName : readIn;
    }

    boolean isReadBy(String username) {
        return username.equals(readByUsername);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    String closedBy() {
        return closedBy;
    }

    /** In which position it was done or taken back; null where nobody said. */
    String closedIn() {
        return closedIn == null && state == FollowUpState.DONE ? positionName : closedIn;
    }

    String result() {
        return result;
    }

    List<FollowUpPaper> papers() {
        return papers.stream().map(FollowUpPaperEntry::paper).toList();
    }

    List<FollowUpMessage> messages() {
        return List.copyOf(messages);
    }
}
