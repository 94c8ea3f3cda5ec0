package id.sop.letters;

import static java.util.stream.Collectors.toMap;

import id.sop.organisation.Offices;
import id.sop.organisation.Position;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.ThingStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Row 4, pengecekan dan pemberian disposisi oleh Kepala Panti. */
@Handles(value = DisposeIncoming.KEY, about = IncomingLetter.KIND)
@ApplicationScoped
class DisposeIncoming extends ThingStep<IncomingLetter, DisposeLetter> {

    static final String KEY = "letters.dispose";

    @Inject
    Offices offices;

    DisposeIncoming() {
        super(DisposeLetter.class, DisposeLetter::new, "letter.disposed");
    }

    /** @throws NotAnAddressee if a position does not receive letters in this office */
    @Override
    protected void perform(IncomingLetter letter, DisposeLetter input, StepContext step) {
        letter.dispose(disposition(letter, step, input));
    }

    private Disposition disposition(IncomingLetter letter, StepContext step, DisposeLetter input) {
        var names = offices.positions(step.office()).stream()
                .filter(Position::receivesLetters)
                .collect(toMap(Position::code, Position::name));
        var disposition = new Disposition(letter, input, step.actor(), step.now());
        var dueAt = closingOf(step.office(), input.getDueOn());
        int serial = letter.nextFollowUpSerial();
        for (var position : input.getPositions().stream().distinct().toList()) {
            if (!names.containsKey(position)) {
                throw new NotAnAddressee(position);
            }
            disposition.address(position, names.get(position), serial++, dueAt);
        }
        return disposition;
    }

    private Instant closingOf(String office, LocalDate day) {
        return day == null ? null : offices.calendar(office).closingOnOrAfter(day);
    }
}
