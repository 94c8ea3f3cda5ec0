package id.sop.letters;

import id.sop.procedures.steps.StartedRun;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The follow-up of one addressee as a page shows it.
 *
 * @param readIn in which position it was read, both where somebody acted for it
 * @param closedIn in which position it was done or taken back; null where nobody said
 * @param result what was done, or why it was taken back
 * @param runs the runs that were started from it, oldest first
 * @param mine whether a position of the caller is the addressee
 * @param withdrawable whether the caller may take it back, because it is unread
 * @param answerable whether the caller may answer its open question
 */
public record FollowUpView(
        FollowUpNumber number,
        String position,
        FollowUpState state,
        Optional<Instant> sentAt,
        Optional<Instant> dueAt,
        Optional<Instant> readAt,
        String readBy,
        String readIn,
        Optional<Instant> closedAt,
        String closedBy,
        String closedIn,
        String result,
        List<FollowUpPaper> papers,
        List<Message> messages,
        List<StartedRun> runs,
        boolean mine,
        boolean withdrawable,
        boolean answerable) {

    /** A question or its answer. */
    public record Message(boolean question, String officer, String position, Instant at, String text) {}

    public boolean isOpen() {
        return state == FollowUpState.SENT || state == FollowUpState.READ || state == FollowUpState.ASKED;
    }
}
