package id.sop.procedures;

import java.time.Instant;
import java.util.Set;

/**
 * Which tasks of the caller's positions are wanted.
 *
 * @param positions the positions whose work it is
 * @param username the caller's account
 * @param onlyMine only what the caller has taken herself
 * @param dueFrom due at or after this instant; null for no bound
 * @param dueBefore due before this instant; null for no bound
 * @param text found in activity's sheet, subject or number; null for any
 */
public record TaskFilter(
        String office,
        Set<String> positions,
        String username,
        boolean onlyMine,
        Instant dueFrom,
        Instant dueBefore,
        String text) {

    TaskFilter due(Instant from, Instant before) {
        return new TaskFilter(office, positions, username, onlyMine, from, before, text);
    }
}
