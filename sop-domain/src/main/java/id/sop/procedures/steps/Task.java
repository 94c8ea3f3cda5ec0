package id.sop.procedures.steps;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that waits for an officer (tugas): a read model, never stored beside what it stands for.
 *
 * @param kind what it stands for, as a key that a page maps to an address: {@code step}, {@code follow-up} …
 * @param number the number under which it is opened, as in an address
 * @param activity what is to be done
 * @param subject what it is about
 * @param source where it comes from: the title of the sheet, or whose instruction
 * @param row the row of the sheet; 0 where there is none
 * @param handler the key of what performs that row; empty where there is none
 * @param openedAt since when it waits
 * @param dueAt by when it is due; empty where no time is printed
 * @param waitsFor the year into which the due time would fall and of which the office has no calendar
 * @param planned whether an officer planned that time instead of the printed one
 * @param holder the officer who has taken it
 * @param mine whether that officer is the caller
 * @param papers the papers that the officer must bring
 * @param actingAs for which position the caller acts when she does it, "Plh. Kepala Panti"; empty if it is the work of a position she holds
 * @param compartment the name of the compartment of which it is; empty if of none
 * @param awaited how far the work is for which it waits; its time has not begun then
 */
public record Task(
        String kind,
        String number,
        String activity,
        Subject subject,
        String source,
        int row,
        Optional<String> handler,
        Instant openedAt,
        Optional<Instant> dueAt,
        Optional<Integer> waitsFor,
        boolean planned,
        Optional<String> holder,
        boolean mine,
        List<String> papers,
        Optional<String> actingAs,
        Optional<String> compartment,
        Optional<Awaited> awaited)
        implements Serializable {

    /** A task that is no row of a sheet, is of no compartment, and whose due time waits for no calendar. */
    public Task(
            String kind,
            String number,
            String activity,
            Subject subject,
            String source,
            Instant openedAt,
            Optional<Instant> dueAt,
            boolean planned,
            Optional<String> holder,
            boolean mine,
            List<String> papers,
            Optional<String> actingAs) {
        this(
                kind,
                number,
                activity,
                subject,
                source,
                0,
                Optional.empty(),
                openedAt,
                dueAt,
                Optional.empty(),
                planned,
                holder,
                mine,
                papers,
                actingAs,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The order of every inbox: the earliest due first, then what has no due time, and what waits for other work last; of what is due together
     * the more urgent (JBI-SURAT-MASUK, warning 3), then the oldest.
     */
    public static final Comparator<Task> ORDER = Comparator.comparing(
                    (Task task) -> task.dueAt().orElse(Instant.MAX))
            .thenComparing(task -> task.awaited().isPresent())
            .thenComparing(task -> task.subject().urgency(), Comparator.reverseOrder())
            .thenComparing(Task::openedAt)
            .thenComparing(Task::kind);

    public Task {
        papers = List.copyOf(papers);
    }

    /** Whether the caller can do it now: it waits for no other work, and nobody else has taken it. */
    public boolean canBeDone() {
        return awaited.isEmpty() && (holder.isEmpty() || mine);
    }
}
