package id.sop.letters;

import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.print.OfficialPaper;
import id.sop.documents.print.PaperFrame;
import id.sop.documents.print.PaperWords;
import id.sop.documents.print.TickBox;
import id.sop.organisation.Caller;
import id.sop.organisation.Offices;
import id.sop.organisation.Position;
import id.sop.procedures.steps.Urgency;
import id.sop.shared.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The disposition slip of a letter (lembar disposisi) on A5: blank from row 2 on, filled once the head has disposed. */
@ApplicationScoped
class DispositionSlip implements OfficialPaper<IncomingLetter> {

    @Inject
    Letters letters;

    @Inject
    DispositionInstructions instructions;

    @Inject
    Offices offices;

    @Inject
    PaperFrame frame;

    @Override
    public String key() {
        return "disposition";
    }

    /**
     * @throws LetterNotFound if the caller may not see the letter
     * @throws LetterStateDoesNotAllow if the letter is not recorded yet, so that it has no slip
     */
    @Override
    public IncomingLetter find(Caller caller, String number) {
        var letter = letters.visible(caller, SerialNumber.parse(number).orElseThrow(LetterNotFound::new));
        if (letter.classification() == null) {
            throw new LetterStateDoesNotAllow(letter.number().toString(), letter.state());
        }
        return letter;
    }

    @Override
    public Traced printed(IncomingLetter letter) {
        return Traced.seen(
                "disposition.printed", IncomingLetter.KIND, letter.number().toString());
    }

    @Override
    public Map<String, Object> content(IncomingLetter letter) {
        var disposition = letter.dispositionInForce();
        return Map.of(
                "letter",
                letter,
                "urgencies",
                TickBox.each(List.of(Urgency.values()), Function.identity(), letter.urgency()::equals),
                "addressees",
                addressees(letter.office(), disposition),
                "instructions",
                instructions(letter.office(), disposition),
                "note",
                disposition.map(Disposition::note),
                "dueOn",
                disposition.flatMap(Disposition::dueOn).map(PaperWords::dateWithDay),
                "signature",
                frame.signature(
                        letter.office(), disposition.map(Disposition::givenBy), disposition.map(Disposition::givenAt)));
    }

    /** All positions it could go to, in the order of the office. */
    private List<TickBox> addressees(String office, Optional<Disposition> disposition) {
        var chosen = disposition.stream()
                .flatMap(given -> given.followUps().stream())
                .filter(followUp -> !followUp.isWithdrawn())
                .map(FollowUp::position)
                .toList();
        var receivers = offices.positions(office).stream()
                .filter(Position::receivesLetters)
                .toList();
        return TickBox.each(receivers, Position::name, position -> chosen.contains(position.code()));
    }

    /** All instructions of the office's list, then those that the head wrote herself. */
    private List<TickBox> instructions(String office, Optional<Disposition> disposition) {
        var chosen = disposition.map(Disposition::instructions).orElse(List.of());
        var all = new LinkedHashSet<>(instructions.of(office));
        all.addAll(chosen);
        return TickBox.each(all, Function.identity(), chosen::contains);
    }
}
