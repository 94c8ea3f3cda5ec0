package id.sop.letters;

import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.print.PaperFrame;
import id.sop.documents.print.PaperWords;
import id.sop.documents.print.PdfPrinter;
import id.sop.organisation.Actor;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Nip;
import id.sop.organisation.Officer;
import id.sop.organisation.Offices;
import id.sop.organisation.Position;
import id.sop.procedures.steps.Urgency;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The disposition slip of a letter (lembar disposisi) as an A5 PDF: blank from row 2 on, filled once the head has disposed. */
@Stateless
@RolesAllowed("**")
public class DispositionPrint {

    @Inject
    CurrentCaller current;

    @Inject
    Letters letters;

    @Inject
    DispositionInstructions instructions;

    @Inject
    Offices offices;

    @Inject
    PdfPrinter printer;

    @Inject
    PaperFrame frame;

    @Inject
    Event<Traced> trace;

    /**
     * The slip as it stands now; that it was printed is traced.
     *
     * @throws LetterNotFound if the caller may not see the letter
     * @throws LetterStateDoesNotAllow if the letter is not recorded yet, so that it has no slip
     */
    public byte[] pdf(SerialNumber number) {
        var caller = current.get();
        var letter = letters.visible(caller, number);
        if (letter.classification() == null) {
            throw new LetterStateDoesNotAllow(number.toString(), letter.state());
        }
        trace.fire(Traced.seen("disposition.printed", IncomingLetter.KIND, number.toString()));
        return printer.print(DispositionSlipTemplate.TEMPLATE, slip(letter, frame.printed(caller)));
    }

    private DispositionSlipTemplate slip(IncomingLetter letter, String printed) {
        var disposition = letter.dispositionInForce();
        return new DispositionSlipTemplate(
                frame.letterhead(letter.office()),
                letter.sender(),
                text(letter.letterNumber()),
                PaperWords.longDate(letter.letterDate()),
                PaperWords.longDate(letter.receivedOn()),
                letter.number().toString(),
                urgencies(letter),
                OfficialWords.of(letter.confidentiality()),
                letter.subject(),
                addressees(letter.office(), disposition),
                instructions(letter.office(), disposition),
                disposition.map(Disposition::note).map(DispositionPrint::text).orElse(""),
                disposition
                        .flatMap(Disposition::dueOn)
                        .map(PaperWords::dateWithDay)
                        .orElse(""),
                signature(letter.office(), disposition),
                printed);
    }

    private static List<DispositionSlipTemplate.Choice> urgencies(IncomingLetter letter) {
        return Arrays.stream(Urgency.values())
                .map(urgency ->
                        new DispositionSlipTemplate.Choice(OfficialWords.of(urgency), urgency == letter.urgency()))
                .toList();
    }

    private List<DispositionSlipTemplate.Choice> addressees(String office, Optional<Disposition> disposition) {
        var chosen = disposition.stream()
                .flatMap(given -> given.followUps().stream())
                .filter(followUp -> !followUp.isWithdrawn())
                .map(FollowUp::position)
                .toList();
        return offices.positions(office).stream()
                .filter(Position::receivesLetters)
                .map(position -> new DispositionSlipTemplate.Choice(position.name(), chosen.contains(position.code())))
                .toList();
    }

    private List<DispositionSlipTemplate.Choice> instructions(String office, Optional<Disposition> disposition) {
        var chosen = disposition.map(Disposition::instructions).orElse(List.of());
        var all = new LinkedHashSet<>(instructions.of(office));
        all.addAll(chosen);
        var choices = new ArrayList<DispositionSlipTemplate.Choice>();
        all.forEach(wording -> choices.add(new DispositionSlipTemplate.Choice(wording, chosen.contains(wording))));
        return choices;
    }

    private DispositionSlipTemplate.Signature signature(String code, Optional<Disposition> disposition) {
        var office = offices.office(code);
        var giver = disposition.map(Disposition::givenBy);
        var officer = giver.flatMap(actor -> offices.officer(code, actor.username()));
        return new DispositionSlipTemplate.Signature(
                office.city(),
                disposition
                        .map(given -> LocalDate.ofInstant(given.givenAt(), office.zone()))
                        .map(PaperWords::longDate)
                        .orElse(""),
                giver.map(actor -> actor.positionName()).orElseGet(() -> offices.nameOf(office.headPosition())),
                giver.map(actor -> signed(actor, officer)).orElse(""),
                officer.map(Officer::nip).map(Nip::printed).orElse(""));
    }

    /** The name as it was then, or the one entered since where only the account was known. */
    private static String signed(Actor actor, Optional<Officer> officer) {
        return actor.name().equals(actor.username())
                ? officer.map(Officer::name).orElse(actor.name())
                : actor.name();
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
