package id.sop.organisation;

import static java.util.Comparator.comparingInt;

import id.sop.organisation.calendar.WorkingCalendar;
import id.sop.shared.LastChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The offices of this installation with their positions, officers and working calendars. */
@ApplicationScoped
public class Offices {

    @Inject
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
        return allPositions().stream()
                .filter(position -> position.office().equals(office))
                .sorted(comparingInt(Position::rank))
                .toList();
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

    /** How somebody signs in a position: its name, or "Plh. Kepala Panti (Kasubbag TU)" with both positions where she acts for it. */
    public String titleOf(Authority authority, String position) {
        var acting = authority.acting().get(position);
        if (acting == null) {
            return nameOf(position);
        }
        var title = actingTitle(acting.kind(), position);
        return inOrder(authority.held()).stream()
                .findFirst()
                .map(own -> title + " (" + own.name() + ")")
                .orElse(title);
    }

    /** What somebody is in an office now, in words: the positions she holds in the office's order, then "Plh. Kepala Panti" for those she acts for. */
    public List<String> titlesOf(Authority authority) {
        var held = inOrder(authority.held()).stream().map(Position::name);
        var acting = inOrder(authority.acting().keySet()).stream()
                .map(position ->
                        actingTitle(authority.acting().get(position.code()).kind(), position.code()));
        return Stream.concat(held, acting).toList();
    }

    /** A position with how it is acted for: "Plh. Kepala Panti". */
    public String actingTitle(ActingKind kind, String position) {
        return kind.abbreviation() + " " + nameOf(position);
    }

    /** These positions in the order of their office. */
    List<Position> inOrder(Collection<String> codes) {
        return codes.stream()
                .flatMap(code -> Optional.ofNullable(em.find(Position.class, code)).stream())
                .sorted(comparingInt(Position::rank))
                .toList();
    }

    Set<Right> rightsOf(String position) {
        return Optional.ofNullable(em.find(Position.class, position))
                .map(Position::rights)
                .orElse(Set.of());
    }

    /** The officer of this account in this office, if she has ever been here or was entered. */
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
        return em.createNamedQuery(Position.ALL, Position.class).getResultList();
    }
}
