package id.sop.organisation;

import id.sop.organisation.calendar.CalendarFile;
import id.sop.organisation.calendar.CalendarReader;
import id.sop.organisation.calendar.CalendarWriter;
import id.sop.organisation.calendar.CalendarYear;
import id.sop.organisation.calendar.DayOff;
import id.sop.organisation.calendar.Ramadan;
import id.sop.organisation.calendar.SpecialPeriod;
import id.sop.organisation.calendar.YearChanges;
import id.sop.shared.Page;
import id.sop.shared.PlainText;
import id.sop.shared.Slice;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The working calendar of the caller's office, year by year: read by everybody, changed by who maintains the office's lists.
 *
 * <p>A change is a new version of the year, entered with a reason after its effect was shown. Open tasks get new due times in the same
 * transaction and say so; what is measured already stays as it was measured.
 */
@Stateless
@RolesAllowed("**")
public class CalendarService {

    private static final String KIND = "calendar";

    @Inject
    CurrentCaller current;

    @Inject
    Offices offices;

    @Inject
    CalendarRecords records;

    @Inject
    @Any
    Instance<DueTimes> dueTimes;

    @Inject
    Clock clock;

    @Inject
    Event<Traced> trace;

    /**
     * A year as it is in force, or in an older version.
     *
     * @param number the version; null for the one in force
     * @throws CalendarNotFound if the office has no such year or version
     */
    public CalendarView open(int year, Integer number) {
        var caller = current.get();
        var inForce = records.year(caller.office(), year).orElseThrow(() -> new CalendarNotFound(year));
        var versions = records.versions(caller.office(), year);
        var wanted = number == null ? inForce.version() : number;
        var shown = versions.stream()
                .filter(version -> version.view().number() == wanted)
                .findFirst()
                .orElseThrow(() -> new CalendarNotFound(year));
        return new CalendarView(
                records.rules(shown.definition()),
                shown.view(),
                wanted == inForce.version(),
                versions.stream().map(OfficeYearVersion::view).toList(),
                records.years(caller.office()),
                caller.may(Right.MAINTAIN_LISTS));
    }

    /** The year in which the office is today. */
    public int thisYear() {
        return today().getYear();
    }

    /** Which day it is in the office, and on which days of last year, this and the next it does not work; a year that it lacks has none. */
    public FreeDays freeDays() {
        var today = today().toLocalDate();
        var calendar = offices.calendar(current.get().office());
        var free = new TreeMap<LocalDate, String>();
        Year.of(today.getYear() - 1)
                .atDay(1)
                .datesUntil(Year.of(today.getYear() + 2).atDay(1))
                .filter(day -> calendar.knows(Year.of(day.getYear())) && !calendar.isWorkingDay(day))
                .forEach(day ->
                        free.put(day, calendar.dayOff(day).map(DayOff::name).orElse("")));
        return new FreeDays(today, free);
    }

    /** The years that the office has, in order. */
    public List<Integer> years() {
        return records.years(current.get().office());
    }

    /** The next year, if the office lacks it, it is October or later and the caller could enter it; also this year, if it is missing. */
    public Optional<Year> missing() {
        var caller = current.get();
        if (!caller.may(Right.MAINTAIN_LISTS)) {
            return Optional.empty();
        }
        var today = today();
        var known = records.years(caller.office());
        return IntStream.rangeClosed(
                        today.getYear(),
                        today.getMonth().compareTo(Month.OCTOBER) < 0 ? today.getYear() : today.getYear() + 1)
                .filter(year -> !known.contains(year))
                .mapToObj(Year::of)
                .findFirst();
    }

    private ZonedDateTime today() {
        return clock.instant().atZone(offices.office(current.get().office()).zone());
    }

    /**
     * What a change of a year begins with: the year in force; for a year that the office lacks, the hours and round-the-clock sheets of the
     * nearest year before it, the expected Ramadan, and no day off.
     *
     * @throws NotPermitted without the right to maintain lists
     */
    public CalendarDraft draft(int year) {
        var caller = maintainer();
        return records.year(caller.office(), year)
                .map(inForce -> new CalendarDraft(rules(caller, year, inForce.version()), inForce.version()))
                .orElseGet(() -> new CalendarDraft(proposal(caller, Year.of(year)), 0));
    }

    private CalendarYear proposal(Caller caller, Year year) {
        var model = records.years(caller.office()).stream()
                .min(Comparator.comparingInt((Integer known) -> known < year.getValue() ? 0 : 1)
                        .thenComparingInt(known -> Math.abs(known - year.getValue())))
                .map(known -> rules(
                        caller,
                        known,
                        records.year(caller.office(), known).orElseThrow().version()))
                .orElseThrow(() -> new CalendarNotFound(year.getValue()));
        var ramadan = model.periods().stream()
                .filter(period -> period.name().startsWith("Ramadan"))
                .findFirst()
                .map(period -> Ramadan.in(year).stream()
                        .map(expected -> new SpecialPeriod(
                                "Ramadan " + expected.hijriYear() + " H",
                                expected.from(),
                                expected.to(),
                                period.hours()))
                        .toList())
                .orElse(List.of());
        return new CalendarYear(year, List.of(), model.hours(), ramadan, List.of(), model.roundTheClock());
    }

    /**
     * The draft with what a file says: the XML of the whole year, or a table of its days off. Nothing is entered.
     *
     * @throws id.sop.organisation.calendar.BrokenCalendar with line and reason, if something in the file cannot be used
     * @throws NotPermitted without the right to maintain lists
     */
    public CalendarYear imported(CalendarYear draft, String fileName, byte[] content) {
        maintainer();
        return CalendarFile.read(content, fileName, draft);
    }

    /**
     * What a draft would change; nothing is entered.
     *
     * @throws CalendarChangedMeanwhile if another version was entered since the draft was begun
     * @throws NotPermitted without the right to maintain lists
     */
    public CalendarPreview preview(CalendarDraft draft, Slice slice) {
        var caller = maintainer();
        var year = draft.rules().year().getValue();
        requireStillBasedOn(caller, draft, records.year(caller.office(), year));
        var change = change(caller, draft);
        var moved = dueTimes.stream()
                .flatMap(kind -> kind.moved(change).stream())
                .sorted(Comparator.comparing(MovedDue::kind).thenComparing(MovedDue::number))
                .toList();
        var shown = moved.stream().skip(slice.first()).limit(slice.size()).toList();
        return new CalendarPreview(change.changes(), new Page<>(shown, moved.size()));
    }

    /**
     * Enters a draft as the version in force, gives open tasks their new due times and traces both.
     *
     * @return how many open tasks got another due time
     * @throws CalendarChangedMeanwhile if another version was entered since the draft was begun
     * @throws CalendarUnchanged if the draft says what is in force already
     * @throws NotPermitted without the right to maintain lists
     */
    public int enter(CalendarDraft draft, @NotBlank @Size(max = 1000) @PlainText String reason) {
        var caller = maintainer();
        var year = draft.rules().year().getValue();
        var stored = locked(caller.office(), year);
        requireStillBasedOn(caller, draft, stored);
        var before = former(caller, draft);
        var change = change(caller, draft);
        if (!draft.isNew() && change.changes().isEmpty()) {
            throw new CalendarUnchanged(year);
        }
        var inForce = stored.orElseGet(() -> begun(caller, year));
        int moved = dueTimes.stream()
                .mapToInt(kind -> kind.move(change, caller, reason.strip()))
                .sum();
        var text = CalendarWriter.write(draft.rules());
        CalendarReader.read(text, Integer.toString(year)); // what could not be read back would stop the whole office
        var number = inForce.next();
        records.add(new OfficeYearVersion(caller, year, number, text, reason.strip(), moved, clock.instant()));
        trace.fire(CalendarTrace.of(KIND, number, before, draft.rules(), reason.strip(), moved));
        return moved;
    }

    /** The file of a year in the version in force, or in an older one. @throws CalendarNotFound if there is no such year or version */
    public String file(int year, Integer number) {
        return CalendarWriter.write(open(year, number).rules());
    }

    private CalendarChange change(Caller caller, CalendarDraft draft) {
        var rules = draft.rules();
        var changes = YearChanges.between(former(caller, draft).orElseGet(() -> rules.with(List.of())), rules);
        var whole = draft.isNew();
        var newYear = rules.year().atDay(1);
        return new CalendarChange(
                caller.office(),
                records.calendarWith(
                        caller.office(),
                        rules,
                        draft.basedOn() + 1,
                        offices.office(caller.office()).zone()),
                changes,
                whole ? newYear : changes.first().orElse(newYear),
                whole
                        ? rules.year().atDay(rules.year().length())
                        : changes.last().orElse(newYear.minusDays(1)));
    }

    private Optional<CalendarYear> former(Caller caller, CalendarDraft draft) {
        return draft.isNew()
                ? Optional.empty()
                : Optional.of(rules(caller, draft.rules().year().getValue(), draft.basedOn()));
    }

    private CalendarYear rules(Caller caller, int year, int number) {
        return records.rules(records.version(caller.office(), year, number).definition());
    }

    private OfficeYear begun(Caller caller, int year) {
        var begun = new OfficeYear(caller.office(), year);
        records.add(begun);
        return begun;
    }

    private void requireStillBasedOn(Caller caller, CalendarDraft draft, Optional<OfficeYear> stored) {
        var year = draft.rules().year().getValue();
        var number = stored.map(OfficeYear::version).orElse(0);
        if (number != draft.basedOn()) {
            throw new CalendarChangedMeanwhile(
                    year, records.version(caller.office(), year, number).view().officer());
        }
    }

    /** The year as it is stored, with nobody else entering it until the running transaction ends; where there is none yet, the office is locked. */
    private Optional<OfficeYear> locked(String office, int year) {
        return records.lock(office, year).or(() -> {
            offices.locked(office);
            return records.lock(office, year);
        });
    }

    private Caller maintainer() {
        var caller = current.get();
        caller.require(Right.MAINTAIN_LISTS);
        return caller;
    }
}
