package id.sop.procedures.catalogue;

import static java.util.stream.Collectors.toMap;

import id.sop.organisation.CurrentCaller;
import id.sop.procedures.sheet.Mark;
import id.sop.procedures.sheet.Sop;
import id.sop.shared.PlainText;
import id.sop.shared.Traced;
import id.sop.shared.TypedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Clears the marks "perlu dikonfirmasi" of a sheet: the office confirms what the scan of the printed form did not show. */
@Stateless
@RolesAllowed("**")
public class SheetConfirmationService {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Revisions revisions;

    @Inject
    Confirmations confirmations;

    @Inject
    SheetRights rights;

    @Inject
    Clock clock;

    @Inject
    Event<Traced> trace;

    /** How many marks of these sheets of the caller's office are still to be confirmed, by the code of the sheet. */
    public Map<String, Integer> open(List<Sop> sheets) {
        var office = current.get().office();
        var confirmed = confirmations.counts(office);
        return sheets.stream().collect(toMap(Sop::code, sop -> {
            var key = new SheetKey(office, sop.code(), sop.revision());
            return sop.marks().size() - confirmed.getOrDefault(key, 0);
        }));
    }

    /**
     * Confirms what some marks are about; the drawing shows them no longer.
     *
     * @param places which marks, {@link Mark#place()}
     * @param note may be empty
     * @throws id.sop.organisation.NotPermitted if the caller neither maintains sheets nor approves this one
     * @throws MarkNotFound if the sheet has no such mark
     * @throws MarkAlreadyConfirmed if somebody has confirmed one of them
     */
    public void confirm(
            String code, int revision, Collection<String> places, @Size(max = 2000) @PlainText String note) {
        var caller = current.get();
        var sheet = revisions.lock(caller, code, revision);
        rights.requireEither(caller, sheet);
        var marks = sheet.read().marks();
        var kept = TypedText.kept(note);
        for (var place : places) {
            var mark = find(marks, place);
            confirmed(sheet, mark).ifPresent(before -> {
                throw new MarkAlreadyConfirmed(before.by().name(), before.at());
            });
            em.persist(new SheetConfirmation(key(sheet, mark), rights.actor(caller, sheet), kept, clock.instant()));
            traced("sheet.confirmed", sheet, mark, kept);
        }
    }

    /**
     * Takes a confirmation back; the mark is shown again.
     *
     * @throws id.sop.organisation.NotPermitted if the caller neither maintains sheets nor approves this one
     * @throws MarkNotFound if the mark is not confirmed
     */
    public void undo(String code, int revision, String place) {
        var caller = current.get();
        var sheet = revisions.lock(caller, code, revision);
        rights.requireEither(caller, sheet);
        var mark = find(sheet.read().marks(), place);
        em.remove(confirmed(sheet, mark).orElseThrow(MarkNotFound::new));
        traced("sheet.confirmation-undone", sheet, mark, null);
    }

    private static Mark find(List<Mark> marks, String place) {
        return marks.stream()
                .filter(mark -> mark.place().equals(place))
                .findFirst()
                .orElseThrow(MarkNotFound::new);
    }

    private Optional<SheetConfirmation> confirmed(SopSheet sheet, Mark mark) {
        return Optional.ofNullable(em.find(SheetConfirmation.class, key(sheet, mark)));
    }

    private static SheetConfirmation.Key key(SopSheet sheet, Mark mark) {
        return new SheetConfirmation.Key(sheet.key(), mark.row(), mark.ordinal());
    }

    private void traced(String action, SopSheet sheet, Mark mark, String note) {
        var facts = new HashMap<String, String>();
        facts.put("revision", String.valueOf(sheet.key().revision()));
        facts.put("row", mark.row() == 0 ? null : String.valueOf(mark.row()));
        facts.put("mark", mark.about().reason());
        facts.put("note", note);
        trace.fire(Traced.done(action, Revisions.KIND, sheet.key().code(), facts));
    }
}
