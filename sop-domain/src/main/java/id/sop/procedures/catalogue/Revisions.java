package id.sop.procedures.catalogue;

import static java.util.stream.Collectors.toMap;

import id.sop.organisation.Caller;
import id.sop.organisation.Office;
import id.sop.organisation.Offices;
import id.sop.organisation.Position;
import id.sop.organisation.Right;
import id.sop.procedures.sheet.Sop;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stored revisions of the sheets of all offices. */
@ApplicationScoped
class Revisions {

    /** What a revision of a sheet is called in the trace. */
    static final String KIND = "sheet";

    static final Set<SheetState> PUBLISHED = EnumSet.of(SheetState.APPROVED, SheetState.WITHDRAWN);

    /** That the revision {@code s} had come into force by {@code :today} and stayed so till then. */
    static final String IN_FORCE = "s.effectiveOn <= :today and s.withdrawnOn is null and not " + overtaken();

    @Inject
    EntityManager em;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    /** That a higher revision than {@code s} had come into force by {@code :today}, whether or not it was withdrawn since. */
    static String overtaken() {
        return "exists (select h from SopSheet h where h.key.office = s.key.office and h.key.code = s.key.code"
                + " and h.key.revision > s.key.revision and " + cameIntoForce("h") + ")";
    }

    /** What was withdrawn before its day never came into force. */
    private static String cameIntoForce(String alias) {
        return alias + ".effectiveOn <= :today and (" + alias + ".withdrawnOn is null or " + alias + ".withdrawnOn >= "
                + alias + ".effectiveOn)";
    }

    /** The day in the zone of the office. */
    LocalDate today(String office) {
        return LocalDate.ofInstant(clock.instant(), offices.office(office).zone());
    }

    /** A revision for reading. @throws RevisionNotFound if there is none, or it is not published and not the caller's to read */
    SopSheet find(Caller caller, String code, int revision) {
        return readable(caller, em.find(SopSheet.class, key(caller, code, revision)), code, revision);
    }

    /**
     * A revision for changing, locked until the transaction ends, so that of two officers the second sees what the first did.
     *
     * @throws RevisionNotFound if there is none, or it is not published and not the caller's to read
     */
    SopSheet lock(Caller caller, String code, int revision) {
        var found = em.find(SopSheet.class, key(caller, code, revision), LockModeType.PESSIMISTIC_WRITE);
        return readable(caller, found, code, revision);
    }

    /** Makes the officers of an office who enter sheets wait for each other, until the transaction ends. */
    void lockCatalogue(String office) {
        em.find(Office.class, office, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The revision of a sheet that is on its way: entered or checked. */
    Optional<SopSheet> inPreparation(String office, String code) {
        return em.createQuery(
                        "select s from SopSheet s where s.key.office = :office and s.key.code = :code and s.state not in :published",
                        SopSheet.class)
                .setParameter("office", office)
                .setParameter("code", code)
                .setParameter("published", PUBLISHED)
                .getResultStream()
                .findFirst();
    }

    /** The highest published revision of a sheet, 0 if there is none. */
    int highestPublished(String office, String code) {
        return Optional.ofNullable(em.createQuery(
                                "select max(s.key.revision) from SopSheet s where s.key.office = :office and s.key.code = :code and s.state in :published",
                                Integer.class)
                        .setParameter("office", office)
                        .setParameter("code", code)
                        .setParameter("published", PUBLISHED)
                        .getSingleResult())
                .orElse(0);
    }

    /** For each sheet of an office the highest revision that has come into force, whether or not it was withdrawn since. */
    Map<String, Integer> highestInForce(String office) {
        return em
                .createQuery(
                        "select s.key.code, max(s.key.revision) from SopSheet s where s.key.office = :office and "
                                + cameIntoForce("s") + " group by s.key.code",
                        Object[].class)
                .setParameter("office", office)
                .setParameter("today", today(office))
                .getResultList()
                .stream()
                .collect(toMap(row -> (String) row[0], row -> (Integer) row[1]));
    }

    /** Narrows a condition over {@code s} to what the revisions of an office are today; null for any. */
    Condition status(Condition sheets, RevisionStatus status, String office) {
        if (status == null) {
            return sheets;
        }
        var today = today(office);
        return switch (status) {
            case DRAFT -> sheets.and("s.state = :state", "state", SheetState.DRAFT);
            case CHECKED -> sheets.and("s.state = :state", "state", SheetState.CHECKED);
            case WITHDRAWN -> sheets.and("s.state = :state", "state", SheetState.WITHDRAWN);
            case IN_FORCE -> sheets.and(IN_FORCE, "today", today);
            case SCHEDULED ->
                sheets.and("s.state = :state", "state", SheetState.APPROVED)
                        .and("s.effectiveOn > :today and not " + overtaken(), "today", today);
            case SUPERSEDED ->
                sheets.and("s.state = :state", "state", SheetState.APPROVED).and(overtaken(), "today", today);
        };
    }

    /** The position that approves a sheet: the one it names, else the head of its office. */
    String approver(Sop sop) {
        return sop.header()
                .approver()
                .map(position -> Position.codeOf(sop.office(), position))
                .orElseGet(() -> offices.office(sop.office()).headPosition());
    }

    void add(SopSheet sheet) {
        em.persist(sheet);
    }

    void remove(SopSheet sheet) {
        em.remove(sheet);
    }

    private static SheetKey key(Caller caller, String code, int revision) {
        return new SheetKey(caller.office(), code, revision);
    }

    private static SopSheet readable(Caller caller, SopSheet found, String code, int revision) {
        return Optional.ofNullable(found)
                .filter(sheet -> sheet.isPublished() || caller.may(Right.MAINTAIN_SHEETS) || sheet.isApprovedBy(caller))
                .orElseThrow(() -> new RevisionNotFound(code, revision));
    }
}
