package id.sop.organisation;

import id.sop.organisation.calendar.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The offices of this installation with their positions, officers and working calendars. */
@ApplicationScoped
public class Offices {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CalendarRecords calendars;

    /** The codes of all offices of this installation. */
    public List<String> codes() {
        return em.createQuery("select o.code from Office o order by o.code", String.class)
                .getResultList();
    }

    /** The office with this code; it exists, since every caller and every row belongs to one. */
    public Office office(String code) {
        return em.find(Office.class, code);
    }

    /**
     * Enters what the letterhead of an office says beside its names; who may do so is decided by who calls.
     *
     * @param emblemFile the stored file of the emblem, null for none
     */
    public void changeLetterhead(String office, String address, String emblemFile) {
        office(office).letterhead(address, emblemFile);
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
        return calendars.calendar(office, office(office).zone());
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
