package id.sop.organisation;

import id.sop.organisation.calendar.CalendarReader;
import id.sop.organisation.calendar.CalendarYear;
import id.sop.organisation.calendar.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The stored calendars of all offices. */
@ApplicationScoped
class CalendarRecords {

    /** Years already read, by their text: what is parsed once is never wrong later, whatever becomes of its transaction. */
    private final Map<String, CalendarYear> read = new ConcurrentHashMap<>();

    @Inject
    EntityManager em;

    /** The calendar of an office, of all years it has entered. Asked of the database each time: another node may have entered one. */
    WorkingCalendar calendar(String office, ZoneId zone) {
        return calendar(inForce(office), zone);
    }

    /** The same with another text of one year. */
    WorkingCalendar calendarWith(String office, CalendarYear rules, int version, ZoneId zone) {
        var years = inForce(office);
        years.put(rules.year(), new Numbered(rules, version));
        return calendar(years, zone);
    }

    private static WorkingCalendar calendar(Map<Year, Numbered> years, ZoneId zone) {
        var versions = new HashMap<Year, Integer>();
        years.forEach((year, numbered) -> versions.put(year, numbered.version()));
        return WorkingCalendar.of(
                zone, years.values().stream().map(Numbered::rules).toList(), versions);
    }

    private Map<Year, Numbered> inForce(String office) {
        var found = new HashMap<Year, Numbered>();
        em.createQuery(
                        "select v.definition, v.key.number from OfficeYearVersion v, OfficeYear y where v.key.office = :office"
                                + " and y.key.office = v.key.office and y.key.year = v.key.year and y.version = v.key.number",
                        Object[].class)
                .setParameter("office", office)
                .setFlushMode(
                        FlushModeType.COMMIT) // asked in the middle of other work, which need not be written for it
                .getResultList()
                .forEach(row -> {
                    var rules = rules((String) row[0]);
                    found.put(rules.year(), new Numbered(rules, (Integer) row[1]));
                });
        return found;
    }

    /** The years that an office has, in order. */
    List<Integer> years(String office) {
        return em.createQuery(
                        "select y.key.year from OfficeYear y where y.key.office = :office order by y.key.year",
                        Integer.class)
                .setParameter("office", office)
                .getResultList();
    }

    /** A year of an office, if it has it. */
    Optional<OfficeYear> year(String office, int year) {
        return Optional.ofNullable(em.find(OfficeYear.class, new OfficeYear.Key(office, year)));
    }

    /** The same, locked until the transaction ends, so that of two administrators the second sees what the first entered. */
    Optional<OfficeYear> lock(String office, int year) {
        return Optional.ofNullable(
                em.find(OfficeYear.class, new OfficeYear.Key(office, year), LockModeType.PESSIMISTIC_WRITE));
    }

    /** A version of a year. @throws CalendarNotFound if there is none */
    OfficeYearVersion version(String office, int year, int number) {
        return Optional.ofNullable(em.find(OfficeYearVersion.class, new OfficeYearVersion.Key(office, year, number)))
                .orElseThrow(() -> new CalendarNotFound(year));
    }

    /** The versions of a year, the latest first. */
    List<OfficeYearVersion> versions(String office, int year) {
        return em.createQuery(
                        "select v from OfficeYearVersion v where v.key.office = :office and v.key.year = :year order by v.key.number desc",
                        OfficeYearVersion.class)
                .setParameter("office", office)
                .setParameter("year", year)
                .getResultList();
    }

    /** What the text of a version says. */
    CalendarYear rules(String definition) {
        return read.computeIfAbsent(definition, text -> CalendarReader.read(text, "calendar"));
    }

    void add(OfficeYear year) {
        em.persist(year);
    }

    void add(OfficeYearVersion version) {
        em.persist(version);
    }

    /** A year in the version in force. */
    private record Numbered(CalendarYear rules, int version) {}
}
