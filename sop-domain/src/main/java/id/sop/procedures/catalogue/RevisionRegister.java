package id.sop.procedures.catalogue;

import static java.util.stream.Collectors.toSet;

import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Officer;
import id.sop.organisation.Offices;
import id.sop.organisation.Right;
import id.sop.procedures.inbox.CallersWork;
import id.sop.procedures.sheet.SheetChanges;
import id.sop.procedures.sheet.Sop;
import id.sop.shared.Condition;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the revisions of an office's sheets: published ones for everybody, drafts for those who check and approve them. */
@Stateless
@RolesAllowed("**")
public class RevisionRegister {

    private static final String ORDER = "s.title, s.key.code, s.key.revision desc";

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
    RevisionUse uses;

    @Inject
    Confirmations confirmations;

    @Inject
    Offices offices;

    /** The revisions that match and that the caller may read: by title, the newest of a sheet first. */
    public Page<RevisionRow> page(RevisionFilter filter, Slice slice) {
        var caller = current.get();
        var readable = readable(caller).andLowerCase("lower(concat(s.key.code, concat(' ', s.title)))", filter.text());
        return revisions
                .status(readable, filter.status(), caller.office())
                .page(em, SopSheet.class, ORDER, slice, sheets -> rows(sheets, known(caller, sheets)));
    }

    private static Condition readable(Caller caller) {
        var readable = new Condition("SopSheet", "s").and("s.key.office = :office", "office", caller.office());
        return caller.may(Right.MAINTAIN_SHEETS)
                ? readable
                : readable.and("(s.state in :published or s.approver in :positions)", "published", Revisions.PUBLISHED)
                        .with("positions", caller.positions());
    }

    /**
     * A sheet as an address asks for it, beside all its revisions.
     *
     * @param revision the one to be shown; 0 for the one in force
     * @throws SopNotFound if none is in force
     * @throws RevisionNotFound if the caller's office has none that she may read
     */
    public SheetView openSheet(String code, int revision) {
        var caller = current.get();
        var all = readable(caller)
                .and("s.key.code = :code", "code", Objects.requireNonNullElse(code, ""))
                .query(em, SopSheet.class, ORDER)
                .getResultList();
        var known = known(caller, all);
        var shown = all.stream()
                .filter(sheet -> revision == 0
                        ? known.status(sheet) == RevisionStatus.IN_FORCE
                        : sheet.key().revision() == revision)
                .findFirst()
                .orElseThrow(() -> revision == 0 ? new SopNotFound(code) : new RevisionNotFound(code, revision));
        return new SheetView(view(caller, shown, known), rows(all, known));
    }

    /**
     * One revision.
     *
     * @throws RevisionNotFound if the caller's office has none that she may read
     */
    public RevisionView open(String code, int revision) {
        var caller = current.get();
        var sheet = revisions.find(caller, code, revision);
        return view(caller, sheet, known(caller, List.of(sheet)));
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
        return current.get().may(Right.MAINTAIN_SHEETS) || work.counted(SheetTasks.APPROVED) > 0;
    }

    /** What is known of some revisions beside what each says itself. */
    private record Known(LocalDate today, Map<String, Integer> highest, Map<SheetKey, Long> running) {

        RevisionStatus status(SopSheet sheet) {
            return sheet.status(today, highest.getOrDefault(sheet.key().code(), 0));
        }

        long running(SopSheet sheet) {
            return running.getOrDefault(sheet.key(), 0L);
        }
    }

    private Known known(Caller caller, List<SopSheet> sheets) {
        var office = caller.office();
        return sheets.isEmpty()
                ? new Known(revisions.today(office), Map.of(), Map.of())
                : new Known(
                        revisions.today(office),
                        revisions.highestInForce(office),
                        uses.running(
                                caller,
                                sheets.stream().map(sheet -> sheet.key().code()).collect(toSet())));
    }

    private static List<RevisionRow> rows(List<SopSheet> sheets, Known known) {
        return sheets.stream()
                .map(sheet -> new RevisionRow(
                        sheet.key().code(),
                        sheet.key().revision(),
                        sheet.title(),
                        known.status(sheet),
                        sheet.enteredAt(),
                        sheet.effectiveOn(),
                        known.running(sheet)))
                .toList();
    }

    private RevisionView view(Caller caller, SopSheet sheet, Known known) {
        var key = sheet.key();
        var sop = sheet.read();
        var marks = confirmations.marks(sop);
        var status = known.status(sheet);
        var other = status == RevisionStatus.IN_FORCE
                ? Optional.<Sop>empty()
                : catalogue.findInForce(key.office(), key.code());
        return new RevisionView(
                new RevisionKey(key.code(), key.revision(), sheet.stamp()),
                sop,
                confirmations.open(sop, marks),
                status,
                sheet.fileName(),
                offices.nameOf(sheet.approver()),
                sheet.approval().map(event -> approval(key.office(), event)),
                sheet.effectiveOn(),
                known.running(sheet),
                sheet.events().stream().map(RevisionRegister::happened).toList(),
                marks,
                newPapers(sheet),
                other.map(inForce -> inForce.revision()),
                other.map(inForce -> SheetChanges.between(inForce, sop)),
                may(caller, sheet, status),
                known.today());
    }

    /** As it was on that day; what was not kept of the officer then is as it is entered now. */
    private RevisionView.Approval approval(String office, SheetEvent event) {
        var officer = offices.officer(office, event.username());
        var known = !event.officerName().equals(event.username());
        return new RevisionView.Approval(
                known ? event.officerName() : officer.map(Officer::name).orElse(event.officerName()),
                Optional.ofNullable(event.nip())
                        .or(() -> officer.map(Officer::nip))
                        .orElse(null),
                event.positionName(),
                event.at());
    }

    private static List<RevisionView.Named> newPapers(SopSheet sheet) {
        return sheet.isPublished()
                ? List.of()
                : sheet.newPapers().stream()
                        .map(paper -> new RevisionView.Named(paper.printed(), paper.name()))
                        .toList();
    }

    private static RevisionView.Happened happened(SheetEvent event) {
        return new RevisionView.Happened(
                event.kind(), event.officerName(), event.positionName(), event.at(), event.note());
    }

    private static RevisionView.May may(Caller caller, SopSheet sheet, RevisionStatus status) {
        var maintains = caller.may(Right.MAINTAIN_SHEETS);
        var approves = sheet.isApprovedBy(caller);
        var draft = status == RevisionStatus.DRAFT;
        var checked = status == RevisionStatus.CHECKED;
        return new RevisionView.May(
                draft && maintains && !sheet.isEnteredBy(caller.username()),
                checked && (maintains || approves),
                checked && approves,
                (draft || checked) && maintains,
                (status == RevisionStatus.IN_FORCE || status == RevisionStatus.SCHEDULED) && approves,
                maintains || approves);
    }
}
