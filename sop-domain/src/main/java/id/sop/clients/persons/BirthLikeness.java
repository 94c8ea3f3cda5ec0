package id.sop.clients.persons;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What two birth dates say about whether they are those of one person. */
final class BirthLikeness {

    private static final int YEARS_OFF = 2;
    private static final int YEARS_APART = 3;

    private BirthLikeness() {}

    /** Empty if one is missing, or if they say nothing. */
    static Optional<Evidence> of(BirthDate one, BirthDate other) {
        if (one == null || other == null) {
            return Optional.empty();
        }
        return one.earliest().isAfter(other.earliest()) ? ofOrdered(other, one) : ofOrdered(one, other);
    }

    private static Optional<Evidence> ofOrdered(BirthDate earlier, BirthDate later) {
        if (hasMonth(earlier) && hasMonth(later)) {
            var ofNear = ofNear(earlier, later);
            if (ofNear.isPresent()) {
                return ofNear;
            }
        } else if (!later.earliest().isAfter(earlier.latest())) {
            return Optional.of(Evidence.MAY_BE_SAME_BIRTHDAY);
        }
        boolean exact = earlier.isExact() && later.isExact();
        return earlier.latest().plusYears(YEARS_APART).isBefore(later.earliest())
                ? Optional.of(exact ? Evidence.YEARS_APART : Evidence.LIKELY_YEARS_APART)
                : Optional.empty();
    }

    private static boolean hasMonth(BirthDate birth) {
        return birth.isExact() || birth.precision() == BirthDate.Precision.MONTH;
    }

    private static Optional<Evidence> ofNear(BirthDate earlier, BirthDate later) {
        if (earlier.isExact() && later.isExact()) {
            var ofDays = ofNearDays(earlier.earliest(), later.earliest());
            if (ofDays.isPresent()) {
                return ofDays;
            }
        }
        var month = YearMonth.from(earlier.earliest());
        if (month.equals(YearMonth.from(later.earliest()))) {
            return Optional.of(Evidence.NEARLY_SAME_BIRTHDAY);
        }
        return month.getYear() == later.earliest().getYear()
                ? Optional.of(Evidence.SAME_YEAR_OF_BIRTH)
                : Optional.empty();
    }

    private static Optional<Evidence> ofNearDays(LocalDate earlier, LocalDate later) {
        if (earlier.equals(later)) {
            return Optional.of(Evidence.SAME_BIRTHDAY);
        }
        if (earlier.getYear() == later.getYear()
                && earlier.getMonthValue() == later.getDayOfMonth()
                && earlier.getDayOfMonth() == later.getMonthValue()) {
            return Optional.of(Evidence.DAY_AND_MONTH_SWAPPED);
        }
        return earlier.getMonth() == later.getMonth()
                        && earlier.getDayOfMonth() == later.getDayOfMonth()
                        && later.getYear() - earlier.getYear() <= YEARS_OFF
                ? Optional.of(Evidence.NEARLY_SAME_BIRTHDAY)
                : Optional.empty();
    }
}
