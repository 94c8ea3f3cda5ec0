package id.sop.organisation;

import id.sop.organisation.calendar.CalendarReader;
import id.sop.organisation.calendar.CalendarYear;
import id.sop.organisation.calendar.WorkingCalendar;
import id.sop.shared.LastChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The offices of this installation with their positions, officers and working calendars. */
@ApplicationScoped
public class Offices {

    /** Years already read, by their text: what is parsed once is never wrong later. */
    private final Map<String, CalendarYear> calendarYears = new ConcurrentHashMap<>();

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    /** The office with this code; it exists, since every caller and every row belongs to one. */
    public Office office(String code) {
        return em.find(Office.class, code);
    }

    /** The office as it is stored now; nobody else changes it until the running transaction ends. */
    public Office locked(String code) {
        return em.find(Office.class, code, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Enters what the letterhead of an office says beside its names; who may do so is decided by who calls.
     *
     * @param emblemFile the stored file of the emblem, null for none
     */
    public void changeLetterhead(String office, String address, String emblemFile, LastChange change) {
        office(office).letterhead(address, emblemFile, change);
    }

    /** The positions of an office in its own order. */
    public List<Position> positions(String office) {
        return em.createQuery("select p from OfficePosition p where p.office = :office order by p.rank", Position.class)
                .setParameter("office", office)
                .setHint("eclipselink.query-results-cache", "true")
                .getResultList();
    }

    /** The codes of the positions of an office that have a right. */
    public List<String> positionsWith(String office, Right right) {
        return positions(office).stream()
                .filter(position -> position.rights().contains(right))
                .map(Position::code)
                .toList();
    }

    /** The name of a position, or its code if the office no longer has it. */
    public String nameOf(String position) {
        return Optional.ofNullable(em.find(Position.class, position))
                .map(Position::name)
                .orElse(position);
    }

    /** The officers who hold one of these positions, as far as they have ever been here. */
    public List<Officer> holders(String office, List<String> positions) {
        return em.createQuery(
                        "select distinct o from Officer o join o.positions p where o.office = :office and p in :positions order by o.name",
                        Officer.class)
                .setParameter("office", office)
                .setParameter("positions", positions)
                .getResultList();
    }

    /** The officer of this account in this office, if she has ever been here. */
    public Optional<Officer> officer(String office, String username) {
        return Optional.ofNullable(em.find(Officer.class, username))
                .filter(officer -> officer.office().equals(office));
    }

    /** The working calendar of an office, of all years it has entered. */
    public WorkingCalendar calendar(String office) {
        var years = em
                .createQuery("select y.definition from OfficeYear y where y.key.office = :office", String.class)
                .setParameter("office", office)
                .setHint("eclipselink.query-results-cache", "true")
                .getResultList()
                .stream()
                .map(definition -> calendarYears.computeIfAbsent(
                        definition, text -> CalendarReader.read(text, "calendar of " + office)))
                .toList();
        return WorkingCalendar.of(office(office).zone(), years);
    }

    /** The codes of all positions of all offices. */
    public Set<String> positionCodes() {
        return allPositions().stream().map(Position::code).collect(Collectors.toSet());
    }

    List<Position> allPositions() {
        return em.createQuery("select p from OfficePosition p", Position.class)
                .setHint("eclipselink.query-results-cache", "true")
                .getResultList();
    }
}
