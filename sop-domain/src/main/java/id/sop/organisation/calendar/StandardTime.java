package id.sop.organisation.calendar;

import java.time.Duration;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The time that a sheet prints for a step (standar waktu): minutes or hours of work, whole working days, or months.
 *
 * <p>Minutes and hours are handling effort, not elapsed time. Days are working days. Months are the length of a programme
 * (six months of training), by the calendar. A step for which nothing is printed has no standard time; it is never zero.
 *
 * @param iso the ISO 8601 text as the sheet has it: {@code PT15M}, {@code PT1H30M}, {@code P1D}, {@code P6M}. It is kept
 *     as written, because a sheet that prints "60 menit" does not print "1 jam"; so {@code PT60M} and {@code PT1H} are
 *     the same effort but not equal.
 */
public record StandardTime(String iso) {

    private static final Pattern EFFORT = Pattern.compile("PT(?=\\d)([1-9]\\d{0,4}H)?([1-9]\\d{0,4}M)?");
    private static final Pattern WORKING_DAYS = Pattern.compile("P[1-9]\\d{0,3}D");
    private static final Pattern MONTHS = Pattern.compile("P[1-9]\\d{0,2}M");

    /** @throws IllegalArgumentException as {@link #parse(String)} */
    public StandardTime {
        if (iso == null || !(is(EFFORT, iso) || is(WORKING_DAYS, iso) || is(MONTHS, iso))) {
            throw new IllegalArgumentException(
                    "A standard time is minutes or hours of work (PT15M, PT1H30M), working days"
                            + " (P1D) or months (P6M), and more than zero; this is none of them: " + iso);
        }
    }

    /**
     * The standard time that a text says.
     *
     * @throws IllegalArgumentException with a sentence that shows the accepted forms, if it says none: mixed units, zero,
     *     fractions, signs, weeks, years and seconds are refused
     */
    public static StandardTime parse(String iso) {
        return new StandardTime(iso);
    }

    /** Whether it is minutes or hours of work, and so can be held against measured handling time. */
    public boolean isEffort() {
        return is(EFFORT, iso);
    }

    /** The handling effort, if it is minutes or hours. */
    public Optional<Duration> effort() {
        return isEffort() ? Optional.of(Duration.parse(iso)) : Optional.empty();
    }

    /** The number of whole working days, if it is days. */
    public OptionalInt workingDays() {
        return is(WORKING_DAYS, iso) ? OptionalInt.of(Period.parse(iso).getDays()) : OptionalInt.empty();
    }

    /** The number of calendar months, if it is months. */
    public OptionalInt months() {
        return is(MONTHS, iso) ? OptionalInt.of(Period.parse(iso).getMonths()) : OptionalInt.empty();
    }

    /** The ISO 8601 text as it was given. */
    @Override
    public String toString() {
        return iso;
    }

    private static boolean is(Pattern form, String iso) {
        return form.matcher(iso).matches();
    }
}
