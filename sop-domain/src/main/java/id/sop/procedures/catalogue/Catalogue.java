package id.sop.procedures.catalogue;

import id.sop.organisation.Caller;
import id.sop.procedures.sheet.Sop;
import id.sop.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sheets of all offices as the database holds them (katalog SOP).
 *
 * <p>What is in force and what runs are on is published and never changes, so each is read once; of drafts nothing is kept.
 */
@ApplicationScoped
public class Catalogue {

    private final Map<SheetKey, Sop> read = new ConcurrentHashMap<>();

    @Inject
    EntityManager em;

    @Inject
    Revisions revisions;

    /** The sheets in force in an office, by title. */
    public List<Sop> inForce(String office) {
        return em
                .createQuery(
                        "select s.key from SopSheet s where s.key.office = :office and " + Revisions.IN_FORCE,
                        SheetKey.class)
                .setParameter("office", office)
                .setParameter("today", revisions.today(office))
                .getResultList()
                .stream()
                .map(this::sheet)
                .sorted(Comparator.comparing(sop -> SearchText.order(sop.title())))
                .toList();
    }

    /** The sheet in force under this code. @throws SopNotFound if the office has none */
    public Sop inForce(String office, String code) {
        return findInForce(office, code).orElseThrow(() -> new SopNotFound(code));
    }

    /** The sheet in force under this code, if there is one; an address may have lost its code. */
    public Optional<Sop> findInForce(String office, String code) {
        if (code == null) {
            return Optional.empty();
        }
        return em.createQuery(
                        "select s.key from SopSheet s where s.key.office = :office and s.key.code = :code and "
                                + Revisions.IN_FORCE,
                        SheetKey.class)
                .setParameter("office", office)
                .setParameter("code", code)
                .setParameter("today", revisions.today(office))
                .getResultStream()
                .findFirst()
                .map(this::sheet);
    }

    /** The file of a revision, as it was entered. @throws SopNotFound if it is not in the catalogue */
    public String definition(Sop sop) {
        return Optional.ofNullable(em.find(SopSheet.class, SheetKey.of(sop)))
                .map(SopSheet::definition)
                .orElseThrow(() -> new SopNotFound(sop.code()));
    }

    /** The sheets in force whose first row names a position of the caller. */
    public List<Sop> startableBy(Caller caller) {
        return inForce(caller.office()).stream()
                .filter(sop -> startable(sop, caller))
                .toList();
    }

    /** Whether the first row of the sheet is the caller's work. */
    public static boolean startable(Sop sop, Caller caller) {
        return caller.holdsOneOf(sop.first().positions(sop.office()));
    }

    /** Whether some row of the sheet is the caller's work; only then its runs are hers to see without a right to all. */
    public static boolean concerns(Sop sop, Caller caller) {
        return sop.steps().stream().anyMatch(step -> caller.holdsOneOf(step.positions(sop.office())));
    }

    /** A revision that the catalogue is known to hold, as a run is pinned to it. */
    public Sop sheet(SheetKey key) {
        return read.computeIfAbsent(key, this::fromDatabase);
    }

    private Sop fromDatabase(SheetKey key) {
        return Optional.ofNullable(em.find(SopSheet.class, key))
                .map(SopSheet::read)
                .orElseThrow(() -> new IllegalStateException("No sheet " + key));
    }
}
