package id.sop.procedures;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.organisation.Right;
import id.sop.procedures.sheet.SheetChanges;
import id.sop.shared.Condition;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads the revisions of an office's sheets: published ones for everybody, drafts for those who check and approve them. */
@Stateless
@RolesAllowed("**")
public class RevisionRegister {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    CallersWork work;

    @Inject
    Revisions revisions;

    @Inject
    Catalogue catalogue;

    @Inject
    Confirmations confirmations;

    @Inject
    Offices offices;

    /** The revisions that match and that the caller may read: by title, the newest of a sheet first. */
    public Page<RevisionRow> page(RevisionFilter filter, Slice slice) {
        var caller = current.get();
        var readable = new Condition("SopSheet", "s")
                .and("s.key.office = :office", "office", caller.office())
                .and("s.key.code = :code", "code", filter.code())
                .andText("lower(concat(s.key.code, concat(' ', s.title)))", filter.text());
        if (!caller.may(Right.MAINTAIN_SHEETS)) {
            readable.and("(s.state in :published or s.approver in :positions)", "published", Revisions.PUBLISHED)
                    .with("positions", caller.positions());
        }
        return revisions
                .standing(readable, filter.standing(), caller.office())
                .page(em, SopSheet.class, "s.title, s.key.code, s.key.revision desc", slice, this::rows);
    }

    /**
     * One revision.
     *
     * @throws RevisionNotFound if the caller's office has none that she may read
     */
    public RevisionView open(String code, int revision) {
        var caller = current.get();
        return view(caller, revisions.find(caller, code, revision));
    }

    /**
     * The revision of a sheet that is in force.
     *
     * @throws SopNotFound if the caller's office has no such sheet in force
     */
    public RevisionView openInForce(String code) {
        var caller = current.get();
        return open(code, catalogue.inForce(caller.office(), code).revision());
    }

    /**
     * The revision that an address asks for: with 0 the one in force.
     *
     * @throws SopNotFound if none is in force
     * @throws RevisionNotFound if the caller's office has none that she may read
     */
    public RevisionView openAsked(String code, int revision) {
        return revision == 0 ? openInForce(code) : open(code, revision);
    }

    /** Whether revisions are the caller's work: she maintains sheets, or approves one that is in the catalogue. */
    public boolean concernCaller() {
        return current.get().may(Right.MAINTAIN_SHEETS) || work.approvesSheets();
    }

    private List<RevisionRow> rows(List<SopSheet> sheets) {
        if (sheets.isEmpty()) {
            return List.of();
        }
        var office = sheets.get(0).key().office();
        var running = running(office, sheets);
        var today = revisions.today(office);
        var highest = revisions.highestInForce(office);
        return sheets.stream()
                .map(sheet -> new RevisionRow(
                        sheet.key().code(),
                        sheet.key().revision(),
                        sheet.title(),
                        sheet.standing(today, highest.getOrDefault(sheet.key().code(), 0)),
                        sheet.enteredAt(),
                        sheet.effectiveOn(),
                        running.getOrDefault(sheet.key(), 0L)))
                .toList();
    }

    /** How many runs are still on each of these revisions. */
    private Map<SopSheet.Key, Long> running(String office, Collection<SopSheet> sheets) {
        return em
                .createQuery(
                        "select r.sopCode, r.sopRevision, count(r) from SopRun r where r.office = :office and r.state = :running"
                                + " and r.sopCode in :codes group by r.sopCode, r.sopRevision",
                        Object[].class)
                .setParameter("office", office)
                .setParameter("running", RunState.RUNNING)
                .setParameter(
                        "codes",
                        sheets.stream().map(sheet -> sheet.key().code()).collect(toSet()))
                .getResultList()
                .stream()
                .collect(toMap(
                        row -> new SopSheet.Key(office, (String) row[0], (Integer) row[1]), row -> (Long) row[2]));
    }

    private RevisionView view(Caller caller, SopSheet sheet) {
        var key = sheet.key();
        var sop = sheet.read();
        var marks = confirmations.marks(sop);
        var today = revisions.today(key.office());
        var standing =
                sheet.standing(today, revisions.highestInForce(key.office()).getOrDefault(key.code(), 0));
        var other =
                catalogue.findInForce(key.office(), key.code()).filter(inForce -> inForce.revision() != key.revision());
        return new RevisionView(
                new RevisionKey(key.code(), key.revision(), sheet.stamp()),
                sop,
                confirmations.open(sop, marks),
                standing,
                sheet.fileName(),
                offices.nameOf(sheet.approver()),
                sheet.effectiveOn(),
                running(key.office(), List.of(sheet)).getOrDefault(key, 0L),
                sheet.events().stream().map(RevisionRegister::happened).toList(),
                marks,
                other.map(inForce -> inForce.revision()),
                other.map(inForce -> SheetChanges.between(inForce, sop)),
                may(caller, sheet, standing),
                today);
    }

    private static RevisionView.Happened happened(SheetEvent event) {
        return new RevisionView.Happened(
                event.kind(), event.officerName(), event.positionName(), event.at(), event.note());
    }

    private static RevisionView.May may(Caller caller, SopSheet sheet, SheetStanding standing) {
        var maintains = caller.may(Right.MAINTAIN_SHEETS);
        var approves = sheet.isApprovedBy(caller);
        var draft = standing == SheetStanding.DRAFT;
        var checked = standing == SheetStanding.CHECKED;
        return new RevisionView.May(
                draft && maintains && !sheet.isEnteredBy(caller.username()),
                checked && (maintains || approves),
                checked && approves,
                (draft || checked) && maintains,
                (standing == SheetStanding.IN_FORCE || standing == SheetStanding.SCHEDULED) && approves,
                maintains || approves);
    }
}
