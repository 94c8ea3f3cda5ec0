package id.sop.organisation.calendar;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The working hours of one day (jam kerja): what remains between opening and closing without the breaks.
 *
 * @param spans the stretches in which the office works, in order; what lies between two of them is a break (istirahat)
 */
public record DayHours(List<TimeSpan> spans) implements Serializable {

    /** @throws HoursOverlap if two stretches overlap or are out of order */
    public DayHours {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("A working day has working hours, but these are none");
        }
        for (int i = 1; i < spans.size(); i++) {
            requireOrder(spans.get(i - 1), spans.get(i));
        }
    }

    /** A day without a break. */
    public static DayHours of(LocalTime opens, LocalTime closes) {
        return new DayHours(List.of(new TimeSpan(opens, closes)));
    }

    /**
     * A day with one break.
     *
     * @throws HoursBackwards if the break does not lie between opening and closing
     */
    public static DayHours of(LocalTime opens, LocalTime closes, TimeSpan rest) {
        return new DayHours(List.of(new TimeSpan(opens, rest.from()), new TimeSpan(rest.to(), closes)));
    }

    /** When the office opens. */
    public LocalTime opens() {
        return spans.get(0).from();
    }

    /** When the office closes. */
    public LocalTime closes() {
        return spans.get(spans.size() - 1).to();
    }

    /** The break of a day that has one; a file and a form know no second. */
    public Optional<TimeSpan> rest() {
        return spans.size() < 2
                ? Optional.empty()
                : Optional.of(new TimeSpan(spans.get(0).to(), spans.get(1).from()));
    }

    /** The working time of the day, breaks not counted. */
    public Duration total() {
        return spans.stream().map(TimeSpan::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static void requireOrder(TimeSpan earlier, TimeSpan later) {
        if (earlier.to().isAfter(later.from())) {
            throw new HoursOverlap(earlier.to(), later.from());
        }
    }
}
