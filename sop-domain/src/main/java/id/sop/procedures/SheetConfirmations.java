package id.sop.procedures;

import id.sop.organisation.CurrentCaller;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Map;

/** Clears the marks "perlu dikonfirmasi" of a sheet: the office confirms what the scan of the printed form did not show. */
@Stateless
@RolesAllowed("**")
public class SheetConfirmations {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Revisions revisions;

    @Inject
    SheetRights rights;

    @Inject
    Clock clock;

    @Inject
    Event<Traced> trace;

    /**
     * Confirms what a mark is about; the drawing shows it no longer.
     *
     * @param row 0 for the sheet as a whole
     * @param ordinal which mark of the row
     * @param note may be empty
     * @throws id.sop.organisation.NotPermitted if the caller neither maintains sheets nor approves this one
     * @throws MarkNotFound if the sheet has no such mark
     * @throws MarkAlreadyConfirmed if somebody has confirmed it
     */
    public void confirm(String code, int revision, int row, int ordinal, @Size(max = 2000) String note) {
        var caller = current.get();
        var sheet = revisions.lock(caller, code, revision);
        rights.requireEither(caller, sheet);
        var mark = sheet.read().marks().stream()
                .filter(one -> one.row() == row && one.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(MarkNotFound::new);
        var key = new SheetConfirmation.Key(sheet.key(), row, ordinal);
        var before = em.find(SheetConfirmation.class, key);
        if (before != null) {
            throw new MarkAlreadyConfirmed(before.by().name(), before.at());
        }
        var kept = note == null || note.isBlank() ? null : note.strip();
        em.persist(new SheetConfirmation(key, rights.actor(caller, sheet), kept, clock.instant()));
        trace.fire(Traced.done(
                "sheet.confirmed",
                Revisions.KIND,
                sheet.key().number(),
                Map.of("row", String.valueOf(row), "reason", mark.about().reason(), "note", kept == null ? "" : kept)));
    }

    /**
     * Takes a confirmation back; the mark is shown again.
     *
     * @throws id.sop.organisation.NotPermitted if the caller neither maintains sheets nor approves this one
     * @throws MarkNotFound if the mark is not confirmed
     */
    public void undo(String code, int revision, int row, int ordinal) {
        var caller = current.get();
        var sheet = revisions.lock(caller, code, revision);
        rights.requireEither(caller, sheet);
        var confirmation = em.find(SheetConfirmation.class, new SheetConfirmation.Key(sheet.key(), row, ordinal));
        if (confirmation == null) {
            throw new MarkNotFound();
        }
        em.remove(confirmation);
        trace.fire(Traced.done(
                "sheet.confirmation-undone",
                Revisions.KIND,
                sheet.key().number(),
                Map.of(
                        "row",
                        String.valueOf(row),
                        "confirmedBy",
                        confirmation.by().name())));
    }
}
