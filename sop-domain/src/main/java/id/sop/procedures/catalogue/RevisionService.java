package id.sop.procedures.catalogue;

import static java.util.stream.Collectors.joining;

import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Officer;
import id.sop.organisation.Offices;
import id.sop.organisation.Right;
import id.sop.procedures.sheet.BrokenSheet;
import id.sop.procedures.sheet.PaperNames;
import id.sop.procedures.sheet.SheetCheck;
import id.sop.procedures.sheet.SheetReader;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.steps.ReasonRequired;
import id.sop.shared.PlainText;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Publishes the revisions of the sheets of an office: entered, checked by a second person, approved with a date, withdrawn with a reason.
 *
 * <p>Each act names the revision with the stamp that its page showed; who comes second is told what happened.
 */
@Stateless
@RolesAllowed("**")
public class RevisionService {

    @Inject
    CurrentCaller current;

    @Inject
    Revisions revisions;

    @Inject
    Offices offices;

    @Inject
    StepHandlers handlers;

    @Inject
    SheetPapers papers;

    @Inject
    Confirmations confirmations;

    @Inject
    SheetRights rights;

    @Inject
    Clock clock;

    @Inject
    Event<Traced> trace;

    /**
     * Enters the file of a sheet as a draft. With anything wrong in the file nothing is stored.
     *
     * @param name the name of the file, by which its problems call it
     * @param named what papers that the office does not know shall be called from the approval on; without a name they are something wrong
     * @return the draft, or what is wrong with the file
     * @throws id.sop.organisation.NotPermitted without the right to maintain sheets
     * @throws RevisionInPreparation if another revision of the sheet is on its way
     * @throws RevisionNotNext if the file carries another number than the next one
     * @throws id.sop.documents.types.DocumentTypeExists if a paper with a code of its own is called as another type
     */
    public SheetEntry enter(String name, byte[] content, List<@Valid PaperNaming> named) {
        var caller = maintainer();
        var file = new SheetFile(name, content);
        var known = papers.ofFile(caller.office(), named);
        try {
            return SheetEntry.of(enter(caller, file, reader(caller, known).read(name, content), known.unknown()));
        } catch (BrokenSheet broken) {
            return SheetEntry.refused(broken.problems(), known.unknown());
        }
    }

    /**
     * Says as a second person that a draft is as the office wants it.
     *
     * @throws id.sop.organisation.NotPermitted without the right to maintain sheets
     * @throws id.sop.procedures.steps.SecondPersonRequired if the caller entered it herself
     */
    public void check(RevisionKey key) {
        var caller = maintainer();
        var sheet = asSeen(caller, key);
        sheet.check(rights.actor(caller, sheet), clock.instant());
        traced("sheet.checked", sheet, Map.of());
    }

    /**
     * Makes a checked revision a draft again.
     *
     * @throws id.sop.organisation.NotPermitted if the caller neither maintains sheets nor approves this one
     * @throws ReasonRequired if no reason is given
     */
    public void sendBack(RevisionKey key, @Size(max = 2000) @PlainText String reason) {
        var caller = current.get();
        var sheet = asSeen(caller, key);
        rights.requireEither(caller, sheet);
        sheet.sendBack(rights.actor(caller, sheet), reason, clock.instant());
        traced("sheet.sent-back", sheet, Map.of("note", reason));
    }

    /**
     * Puts a checked revision in force from a day on, and its new papers into the list of document types; runs that have begun stay on theirs.
     *
     * @param marksKnown whether the approver knows that parts of it are still to be confirmed, if some are
     * @throws NotTheApprover if the caller does not hold the position that approves the sheet
     * @throws MarksStillOpen if she does not
     * @throws EffectiveBeforeApproval if the day has passed
     * @throws RevisionOvertaken if a higher revision has been published meanwhile
     * @throws id.sop.documents.types.DocumentTypeExists if a paper that is new with it is called as a type that the office has since
     */
    public void approve(RevisionKey key, @NotNull LocalDate effectiveOn, boolean marksKnown) {
        var caller = current.get();
        var sheet = asSeen(caller, key);
        rights.requireApprover(caller, sheet);
        var open = confirmations.open(sheet.read()).marks().size();
        if (open > 0 && !marksKnown) {
            throw new MarksStillOpen(open);
        }
        var higher = revisions.highestPublished(caller.office(), key.code());
        if (higher > key.revision()) {
            throw new RevisionOvertaken(key.code(), higher);
        }
        sheet.approve(
                rights.actor(caller, sheet),
                offices.officer(caller.office(), caller.username())
                        .map(Officer::nip)
                        .orElse(null),
                effectiveOn,
                revisions.today(caller.office()),
                clock.instant());
        papers.enter(caller.office(), sheet.newPapers());
        traced(
                "sheet.approved",
                sheet,
                Map.of("effectiveOn", effectiveOn.toString(), "openMarks", String.valueOf(open)));
    }

    /**
     * Discards a revision that is not published; its number is free again.
     *
     * @throws id.sop.organisation.NotPermitted without the right to maintain sheets
     * @throws RevisionStateDoesNotAllow if it is published
     * @throws ReasonRequired if no reason is given
     */
    public void discard(RevisionKey key, @Size(max = 2000) @PlainText String reason) {
        var sheet = asSeen(maintainer(), key);
        sheet.requireUnpublished();
        var entered = sheet.events().get(0);
        traced(
                "sheet.discarded",
                sheet,
                Map.of("note", ReasonRequired.in(reason), "title", sheet.title(), "enteredBy", entered.officerName()));
        revisions.remove(sheet);
    }

    /**
     * Withdraws a revision that is in force or will be. The former revision is not in force again: from then on the office has no such sheet,
     * until another revision is published. Runs that have begun go on.
     *
     * @throws NotTheApprover if the caller does not hold the position that approves the sheet
     * @throws RevisionOvertaken if a higher revision is in force
     * @throws ReasonRequired if no reason is given
     */
    public void withdraw(RevisionKey key, @Size(max = 2000) @PlainText String reason) {
        var caller = current.get();
        var sheet = asSeen(caller, key);
        rights.requireApprover(caller, sheet);
        var inForce = revisions.highestInForce(caller.office()).getOrDefault(key.code(), 0);
        if (inForce > key.revision()) {
            throw new RevisionOvertaken(key.code(), inForce);
        }
        sheet.withdraw(rights.actor(caller, sheet), reason, revisions.today(caller.office()), clock.instant());
        traced("sheet.withdrawn", sheet, Map.of("note", reason));
    }

    private SheetReader reader(Caller caller, PaperNames names) {
        return new SheetReader(
                SheetCheck.of(offices.positionCodes(), handlers.kinds(), names).ofOffice(caller.office()));
    }

    private SopSheet enter(Caller caller, SheetFile file, Sop sop, List<PaperNaming> newPapers) {
        revisions.lockCatalogue(caller.office());
        revisions.inPreparation(caller.office(), sop.code()).ifPresent(other -> {
            var entered = other.events().get(0);
            throw new RevisionInPreparation(sop.code(), other.key().revision(), entered.officerName(), entered.at());
        });
        var next = revisions.highestPublished(caller.office(), sop.code()) + 1;
        if (sop.revision() != next) {
            throw new RevisionNotNext(sop.code(), sop.revision(), next);
        }
        papers.requireFree(caller.office(), newPapers);
        var sheet = SopSheet.draft(sop, file, revisions.approver(sop), rights.maintainer(caller), clock.instant());
        sheet.names(newPapers);
        revisions.add(sheet);
        traced("sheet.entered", sheet, Map.of("title", sop.title(), "file", file.name(), "newPapers", called(sheet)));
        return sheet;
    }

    private static String called(SopSheet sheet) {
        return sheet.newPapers().stream().map(NewPaper::name).collect(joining(", "));
    }

    private SopSheet asSeen(Caller caller, RevisionKey key) {
        var sheet = revisions.lock(caller, key.code(), key.revision());
        if (!sheet.stamp().equals(key.stamp())) {
            var last = sheet.lastEvent();
            throw new RevisionMovedOn(last.kind(), last.officerName(), last.at());
        }
        return sheet;
    }

    private Caller maintainer() {
        var caller = current.get();
        caller.require(Right.MAINTAIN_SHEETS);
        return caller;
    }

    private void traced(String action, SopSheet sheet, Map<String, String> facts) {
        var kept = new HashMap<>(facts);
        kept.put("revision", String.valueOf(sheet.key().revision()));
        trace.fire(Traced.done(action, Revisions.KIND, sheet.key().code(), kept));
    }
}
