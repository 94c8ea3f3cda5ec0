package id.sop.organisation.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Never closed: working time is elapsed time. */
record RoundTheClock(ZoneId zone) implements WorkingCalendar {

    RoundTheClock {
        Objects.requireNonNull(zone, "zone");
    }

    @Override
    public Duration workingTimeBetween(Instant from, Instant to) {
        return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }

    @Override
    public Instant plus(Instant start, Duration workingTime) {
        if (workingTime.isNegative()) {
            throw new IllegalArgumentException("Working time is never negative, but this is " + workingTime);
        }
        return start.plus(workingTime);
    }

    @Override
    public Instant dueAt(Instant opened, StandardTime standard) {
        if (standard.months().isPresent()) {
            return opened.atZone(zone).plusMonths(standard.months().getAsInt()).toInstant();
        }
        if (standard.weeks().isPresent()) {
            return opened.plus(Duration.ofDays(7L * standard.weeks().getAsInt()));
        }
        return opened.plus(standard.effort()
                .or(standard::clock)
                .orElseGet(() -> Duration.ofDays(standard.workingDays().orElseThrow())));
    }

    @Override
    public Instant closingOnOrAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return true;
    }

    @Override
    public Optional<DayOff> dayOff(LocalDate day) {
        return Optional.empty();
    }

    @Override
    public List<DayOff> daysOffBetween(Instant from, Instant to) {
        return List.of();
    }

    @Override
    public boolean knows(Year year) {
        return true;
    }

    @Override
    public WorkingCalendar forSheet(String sheet, Instant opened) {
        return this;
    }

    @Override
    public String versionsBetween(Instant from, Instant to) {
        return "24";
    }
}
