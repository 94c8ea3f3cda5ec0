package id.sop.procedures.steps;

import id.sop.shared.Condition;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which tasks of the caller's positions are wanted.
 *
 * @param positions the positions whose work it is
 * @param acting the titles of those for which she only acts, by code: "Plh. Kepala Panti"
 * @param username the caller's account
 * @param onlyMine only what the caller has taken herself
 * @param dueFrom due at or after this instant; null for no bound
 * @param dueBefore due before this instant; null for no bound
 * @param text found in activity's sheet, subject or number; null for any
 */
public record TaskFilter(
        String office,
        Set<String> positions,
        Map<String, String> acting,
        String username,
        boolean onlyMine,
        Instant dueFrom,
        Instant dueBefore,
        String text) {

    /**
     * Narrows the tasks of one source by what the filter asks beside office and positions.
     *
     * @param due path of the due time
     * @param holder path of the account that has taken it
     * @param searched path of the text that is searched
     */
    public Condition narrow(Condition tasks, String due, String holder, String searched) {
        return tasks.and(holder + " = :username", "username", onlyMine ? username : null)
                .and(due + " >= :dueFrom", "dueFrom", dueFrom)
                .and(due + " < :dueBefore", "dueBefore", dueBefore)
                .andText(searched, text);
    }

    /**
     * For which position she acts when she does the work of one of these; empty if it is hers.
     *
     * @param turn the positions whose work it is, in the order of the sheet
     */
    public Optional<String> actingFor(Collection<String> turn) {
        var hers = turn.stream().anyMatch(position -> positions.contains(position) && !acting.containsKey(position));
        return hers
                ? Optional.empty()
                : turn.stream().filter(acting::containsKey).findFirst().map(acting::get);
    }

    /** Those of them that are due in this span; null for no bound. */
    public TaskFilter due(Instant from, Instant before) {
        return new TaskFilter(office, positions, acting, username, onlyMine, from, before, text);
    }
}
