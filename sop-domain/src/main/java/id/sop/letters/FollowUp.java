package id.sop.letters;

import id.sop.organisation.Actor;
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

/** What one addressee of a disposition does about a letter (tindak lanjut). */
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
        this.serial = serial;
        this.dueAt = dueAt;
        letter = disposition.letter();
        office = disposition.office();
    }

    void send(Instant now) {
        if (state == FollowUpState.NAMED) {
            state = FollowUpState.SENT;
            sentAt = now;
        }
    }

    /** Notes that the addressee has read it; only the first reading counts. */
    void read(Actor officer, Instant now) {
        if (state == FollowUpState.SENT) {
            state = FollowUpState.READ;
            readAt = now;
            readBy = officer.name();
            readByUsername = officer.username();
            readIn = officer.positionName();
        }
    }

    /** Takes it back; who did and why stands where the result would. @throws AlreadyRead if the addressee has read it */
    void withdraw(Actor officer, String reason, Instant now) {
        if (readAt != null) {
            throw new AlreadyRead(positionName, readBy, readAt);
        }
        closedBy(officer);
        result = reason;
        cancel(now);
    }

    void cancel(Instant now) {
        if (state != FollowUpState.DONE) {
            state = FollowUpState.WITHDRAWN;
            closedAt = now;
        }
    }

    /** Asks the head back. @throws FollowUpClosed or FollowUpWithdrawn if it is over */
    void ask(FollowUpMessage question) {
        requireOpen();
        messages.add(question);
        state = FollowUpState.ASKED;
    }

    /** Answers what the addressee asked. @throws FollowUpClosed or FollowUpWithdrawn if it is over */
    void answer(FollowUpMessage answer) {
        requireOpen();
        messages.add(answer);
        state = FollowUpState.READ;
    }

    /** Records what was done. @throws FollowUpClosed or FollowUpWithdrawn if it is over */
    void done(String result, List<FollowUpPaper> papers, Actor officer, Instant now) {
        requireOpen();
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

    /** @throws FollowUpClosed or FollowUpWithdrawn if it is over */
    void requireOpen() {
        if (state == FollowUpState.DONE) {
            throw new FollowUpClosed(closedBy, closedAt);
        }
        if (state == FollowUpState.WITHDRAWN) {
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

    /** Gives it another due time, because the calendar was changed. */
    void dueAt(Instant other) {
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
