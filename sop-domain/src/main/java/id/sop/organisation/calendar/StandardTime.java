package id.sop.organisation.calendar;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a sheet prints for a step (standar waktu): minutes or hours of work, hours of the clock, whole working days, weeks or months; or a
 * range of one of them, of which the longer end counts.
 *
 * <p>Minutes and hours are handling effort, not elapsed time, unless the sheet means the clock ("1 x 24 jam"): then they run also while nobody works.
 * Days are working days. Weeks and months go by the calendar (six months of training). A step for which nothing is printed has no standard time; it
 * is never zero.
 *
 * @param text the ISO 8601 text as the sheet has it: {@code PT15M}, {@code PT1H30M}, {@code P1D}, {@code P2W}, {@code P6M}, {@code PT24H clock},
 *     {@code P3D..P5D}. It is kept as written, because a sheet that prints "60 menit" does not print "1 jam"; so {@code PT60M} and {@code PT1H} are
 *     the same effort but not equal.
 */
public record StandardTime(String text) {

    private static final Pattern EFFORT = Pattern.compile("PT(?=\\d)([1-9]\\d{0,4}H)?([1-9]\\d{0,4}M)?");
    private static final Pattern WORKING_DAYS = Pattern.compile("P[1-9]\\d{0,3}D");
    private static final Pattern WEEKS = Pattern.compile("P[1-9]\\d{0,2}W");
    private static final Pattern MONTHS = Pattern.compile("P[1-9]\\d{0,2}M");

    private static final List<Pattern> FORMS = List.of(EFFORT, WORKING_DAYS, WEEKS, MONTHS);

    private static final Pattern WHOLE = Pattern.compile("(?:(P\\w+)\\.\\.)?(P\\w+)( clock)?");

    /** What a standard time is counted in. */
    public enum Unit {
        MINUTES,
        HOURS,
        CLOCK_MINUTES,
        CLOCK_HOURS,
        WORKING_DAYS,
        WEEKS,
        MONTHS
    }

    /** @throws IllegalArgumentException as {@link #parse(String)} */
    public StandardTime {
        Matcher whole = WHOLE.matcher(text == null ? "" : text);
        if (!whole.matches() || !says(whole.group(1), whole.group(2), whole.group(3) != null)) {
            throw new IllegalArgumentException(
                    "A standard time is minutes or hours of work (PT15M, PT1H30M), hours of the clock (PT24H clock), working days (P1D),"
                            + " weeks (P2W) or months (P6M), a range of one of them (P3D..P5D), and more than zero; this is none of them: "
                            + text);
        }
    }

    /**
     * The standard time that a text says.
     *
     * @throws IllegalArgumentException with a sentence that shows the accepted forms, if it says none: mixed units, zero,
     *     fractions, signs, years, seconds and ranges that do not grow are refused
     */
    public static StandardTime parse(String text) {
        return new StandardTime(text);
    }

    private static boolean says(String least, String most, boolean clock) {
        boolean known = clock ? is(EFFORT, most) : form(most).isPresent();
        return known && (least == null || form(least).equals(form(most)) && size(least) < size(most));
    }

    /** Which of the forms a text has. */
    private static Optional<Pattern> form(String iso) {
        return FORMS.stream().filter(form -> is(form, iso)).findFirst();
    }

    /** How much a text says, in the unit of its form. */
    private static long size(String iso) {
        return is(EFFORT, iso)
                ? Duration.parse(iso).toMinutes()
                : Period.parse(iso).toTotalMonths() + Period.parse(iso).getDays();
    }

    /** Whether it is minutes or hours of work, and so can be held against measured handling time. */
    public boolean isEffort() {
        return !isClock() && is(EFFORT, most());
    }

    /** The handling effort at most, if it is minutes or hours of work. */
    public Optional<Duration> effort() {
        return isEffort() ? Optional.of(Duration.parse(most())) : Optional.empty();
    }

    /** The time at most that passes on the clock, if the sheet means that. */
    public Optional<Duration> clock() {
        return isClock() ? Optional.of(Duration.parse(most())) : Optional.empty();
    }

    /** The number of whole working days at most, if it is days. */
    public OptionalInt workingDays() {
        return is(WORKING_DAYS, most()) ? OptionalInt.of(Period.parse(most()).getDays()) : OptionalInt.empty();
    }

    /** The number of calendar weeks at most, if it is weeks. */
    public OptionalInt weeks() {
        return is(WEEKS, most()) ? OptionalInt.of(Period.parse(most()).getDays() / 7) : OptionalInt.empty();
    }

    /** The number of calendar months at most, if it is months. */
    public OptionalInt months() {
        return is(MONTHS, most()) ? OptionalInt.of(Period.parse(most()).getMonths()) : OptionalInt.empty();
    }

    /** What it is counted in; minutes where it has some. */
    public Unit unit() {
        if (is(WORKING_DAYS, most())) {
            return Unit.WORKING_DAYS;
        }
        if (is(WEEKS, most())) {
            return Unit.WEEKS;
        }
        if (is(MONTHS, most())) {
            return Unit.MONTHS;
        }
        boolean minutes = most().endsWith("M")
                || least().filter(text -> text.endsWith("M")).isPresent();
        if (isClock()) {
            return minutes ? Unit.CLOCK_MINUTES : Unit.CLOCK_HOURS;
        }
        return minutes ? Unit.MINUTES : Unit.HOURS;
    }

    /** Its amount in that unit: {@code 90}, or {@code 3–5} for a range. */
    public String amount() {
        return least().map(least -> amount(least) + "–").orElse("") + amount(most());
    }

    private long amount(String iso) {
        return switch (unit()) {
            case MINUTES, CLOCK_MINUTES -> Duration.parse(iso).toMinutes();
            case HOURS, CLOCK_HOURS -> Duration.parse(iso).toHours();
            case WORKING_DAYS -> Period.parse(iso).getDays();
            case WEEKS -> Period.parse(iso).getDays() / 7;
            case MONTHS -> Period.parse(iso).getMonths();
        };
    }

    private boolean isClock() {
        return whole().group(3) != null;
    }

    private Optional<String> least() {
        return Optional.ofNullable(whole().group(1));
    }

    private String most() {
        return whole().group(2);
    }

    private Matcher whole() {
        Matcher whole = WHOLE.matcher(text);
        if (!whole.matches()) {
            throw new IllegalStateException(text);
        }
        return whole;
    }

    /** The text as it was given. */
    @Override
    public String toString() {
        return text;
    }

    private static boolean is(Pattern form, String iso) {
        return form.matcher(iso).matches();
    }
}
