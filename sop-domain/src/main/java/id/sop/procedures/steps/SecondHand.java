package id.sop.procedures.steps;

import id.sop.organisation.Actor;
import id.sop.shared.Condition;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What takes two officers one after another, each in her own session (tangan kedua): a hand-over, a delivery, an approval. The first makes it ready,
 * another closes it; one closes it alone with a reason only, and the head of the office is told until he has seen that.
 */
@Embeddable
public class SecondHand {

    @Column(name = "second_hand_state")
    @Enumerated(EnumType.STRING)
    private SecondHandState state = SecondHandState.OPEN;

    @Column(name = "ready_by_username")
    private String readyByUsername;

    @Column(name = "ready_by")
    private String readyBy;

    @Column(name = "ready_in")
    private String readyIn;

    @Column(name = "ready_at")
    private Instant readyAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_in")
    private String closedIn;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "alone_reason")
    private String aloneReason;

    @Column(name = "told_position")
    private String told;

    @Column(name = "seen_by")
    private String seenBy;

    @Column(name = "seen_in")
    private String seenIn;

    @Column(name = "seen_at")
    private Instant seenAt;

    /** To which nobody has put a hand. */
    public SecondHand() {}

    /** The first has done her part. @throws SecondHandStateDoesNotAllow unless it is open */
    public void ready(Actor first, Instant now) {
        require(state == SecondHandState.OPEN);
        readyByUsername = first.username();
        readyBy = first.name();
        readyIn = first.positionName();
        readyAt = now;
        state = SecondHandState.READY;
    }

    /**
     * The second has done hers.
     *
     * @throws SecondHandStateDoesNotAllow unless it is ready
     * @throws SecondPersonRequired if she is the first
     */
    public void close(Actor second, Instant now) {
        require(state == SecondHandState.READY);
        SecondPersonRequired.after(readyByUsername, second);
        closed(SecondHandState.CLOSED, second, now);
    }

    /**
     * One officer closes it because the other did not come.
     *
     * @param head the position of the head of the office, who is told
     * @throws SecondHandStateDoesNotAllow if it is closed
     * @throws NotAlone if another has made it ready: then she closes it with her
     * @throws ReasonRequired if no reason is given
     */
    public void closeAlone(Actor officer, String reason, String head, Instant now) {
        require(state == SecondHandState.OPEN || state == SecondHandState.READY);
        if (state == SecondHandState.READY && !officer.username().equals(readyByUsername)) {
            throw new NotAlone(readyBy, readyAt);
        }
        aloneReason = ReasonRequired.in(reason);
        told = head;
        closed(SecondHandState.CLOSED_ALONE, officer, now);
    }

    /** The head of the office has seen that it was closed alone. @throws SecondHandStateDoesNotAllow unless he is told of it */
    public void seen(Actor head, Instant now) {
        require(state == SecondHandState.CLOSED_ALONE);
        seenBy = head.name();
        seenIn = head.positionName();
        seenAt = now;
        state = SecondHandState.CLOSED_ALONE_SEEN;
    }

    private void closed(SecondHandState how, Actor officer, Instant now) {
        closedBy = officer.name();
        closedIn = officer.positionName();
        closedAt = now;
        state = how;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new SecondHandStateDoesNotAllow(state);
        }
    }

    /**
     * Narrows things to those that one closed alone and of which these positions are told: the tasks of the head.
     *
     * @param path where the thing has it: {@code s.handOver}
     */
    public static Condition told(Condition things, String path, TaskFilter filter) {
        return things.and(path + ".state = :closedAlone", "closedAlone", SecondHandState.CLOSED_ALONE)
                .and(path + ".told in :positions", "positions", filter.positions());
    }

    /** Its values for the trace, beside those of the thing. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("secondHand", state.name());
        values.put("readyBy", words(readyBy, readyIn));
        values.put("closedBy", words(closedBy, closedIn));
        values.put("aloneReason", aloneReason);
        values.put("seenBy", words(seenBy, seenIn));
        return values;
    }

    private static String words(String officer, String position) {
        return officer == null ? null : officer + ", " + position;
    }

    public SecondHandState state() {
        return state;
    }

    /** Whether both are done, or one alone. */
    public boolean isClosed() {
        return closedAt != null;
    }

    /** Who did the first part; null while nobody has. */
    public String readyBy() {
        return readyBy;
    }

    public String readyIn() {
        return readyIn;
    }

    public Optional<Instant> readyAt() {
        return Optional.ofNullable(readyAt);
    }

    /** Who closed it; null while nobody has. */
    public String closedBy() {
        return closedBy;
    }

    public String closedIn() {
        return closedIn;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Why one closed it alone; null where two did. */
    public String aloneReason() {
        return aloneReason;
    }

    /** The position that is told that one closed it alone; null where two did. */
    public String told() {
        return told;
    }

    /** Who has seen that one closed it alone; null while nobody has. */
    public String seenBy() {
        return seenBy;
    }

    public Optional<Instant> seenAt() {
        return Optional.ofNullable(seenAt);
    }
}
