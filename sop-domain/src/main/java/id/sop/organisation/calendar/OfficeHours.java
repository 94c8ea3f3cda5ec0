package id.sop.organisation.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Open by a weekly pattern, closed on days off. Walks from day to day, never from minute to minute. */
final class OfficeHours implements WorkingCalendar {

    private final ZoneId zone;
    private final NavigableMap<Integer, CalendarYear> years = new TreeMap<>();
    private final Map<Year, Integer> versions;
    private final NavigableMap<LocalDate, DayOff> daysOff = new TreeMap<>();

    OfficeHours(ZoneId zone, List<CalendarYear> years, Map<Year, Integer> versions) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.versions = Map.copyOf(versions);
        if (years.isEmpty()) {
            throw new IllegalArgumentException("A working calendar needs the rules of at least one year");
        }
        years.forEach(this::add);
    }

    private void add(CalendarYear rules) {
        if (years.putIfAbsent(rules.year().getValue(), rules) != null) {
            throw new IllegalArgumentException(
                    "A working calendar has one set of rules a year, but " + rules.year() + " comes twice");
        }
        rules.daysOff().forEach(dayOff -> daysOff.put(dayOff.date(), dayOff));
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public Duration workingTimeBetween(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = dayOf(to);
        for (LocalDate day = dayOf(from); !day.isAfter(last); day = day.plusDays(1)) {
            for (Stretch stretch : stretchesOf(day)) {
                sum = sum.plus(stretch.between(from, to));
            }
        }
        return sum;
    }

    @Override
    public Instant plus(Instant start, Duration workingTime) {
        if (workingTime.isNegative()) {
            throw new IllegalArgumentException("Working time is never negative, but this is " + workingTime);
        }
        if (workingTime.isZero()) {
            return start;
        }
        Duration left = workingTime;
        for (LocalDate day = dayOf(start); ; day = day.plusDays(1)) {
            for (Stretch stretch : stretchesOf(day)) {
                Duration available = stretch.between(start, stretch.to());
                if (available.compareTo(left) >= 0) {
                    return stretch.to().minus(available).plus(left);
                }
                left = left.minus(available);
            }
        }
    }

    @Override
    public Instant dueAt(Instant opened, StandardTime standard) {
        if (standard.isEffort()) {
            return closingOnOrAfter(dayOf(plus(opened, standard.effort().orElseThrow())));
        }
        if (standard.clock().isPresent()) {
            return opened.plus(standard.clock().get());
        }
        if (standard.weeks().isPresent()) {
            return closingOnOrAfter(dayOf(opened).plusWeeks(standard.weeks().getAsInt()));
        }
        if (standard.months().isPresent()) {
            return closingOnOrAfter(dayOf(opened).plusMonths(standard.months().getAsInt()));
        }
        LocalDate day = dayOf(opened);
        for (int i = 0; i < standard.workingDays().orElseThrow(); i++) {
            day = workingDayOnOrAfter(day.plusDays(1));
        }
        return closingOnOrAfter(day);
    }

    @Override
    public Instant closingOnOrAfter(LocalDate day) {
        LocalDate workingDay = workingDayOnOrAfter(day);
        return at(workingDay, hoursOf(workingDay).orElseThrow().closes());
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return hoursOf(day).isPresent();
    }

    @Override
    public Optional<DayOff> dayOff(LocalDate day) {
        return Optional.ofNullable(daysOff.get(day));
    }

    @Override
    public List<DayOff> daysOffBetween(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return List.of();
        }
        return List.copyOf(
                daysOff.subMap(dayOf(from), true, dayOf(to.minusNanos(1)), true).values());
    }

    @Override
    public boolean knows(Year year) {
        return years.containsKey(year.getValue());
    }

    @Override
    public WorkingCalendar forSheet(String sheet, Instant opened) {
        return rulesFor(dayOf(opened)).roundTheClock().contains(sheet) ? new RoundTheClock(zone) : this;
    }

    @Override
    public String versionsBetween(Instant from, Instant to) {
        return years(from, to)
                .map(year -> year + "/" + versions.getOrDefault(year, 0))
                .collect(Collectors.joining(" "));
    }

    /** Ends, because every weekly pattern has a working day and only known years have days off. */
    private LocalDate workingDayOnOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    private Optional<DayHours> hoursOf(LocalDate day) {
        if (daysOff.containsKey(day)) {
            return Optional.empty();
        }
        return rulesFor(day).hoursAround(day).on(day.getDayOfWeek());
    }

    private CalendarYear rulesFor(LocalDate day) {
        var sameOrEarlier = years.floorEntry(day.getYear());
        return sameOrEarlier != null
                ? sameOrEarlier.getValue()
                : years.firstEntry().getValue();
    }

    private List<Stretch> stretchesOf(LocalDate day) {
        return hoursOf(day).map(DayHours::spans).orElse(List.of()).stream()
                .map(span -> new Stretch(at(day, span.from()), at(day, span.to())))
                .toList();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** Working time without interruption, on the time line. */
    private record Stretch(Instant from, Instant to) {

        Duration between(Instant earliest, Instant latest) {
            Instant start = from.isAfter(earliest) ? from : earliest;
            Instant end = to.isBefore(latest) ? to : latest;
            return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
        }
    }
}
