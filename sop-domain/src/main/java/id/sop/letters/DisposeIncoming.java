package id.sop.letters;

import static java.util.stream.Collectors.toMap;

import id.sop.organisation.Offices;
import id.sop.organisation.Position;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.StepHandler;
import id.sop.procedures.steps.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Row 4, pengecekan dan pemberian disposisi oleh Kepala Panti. */
@Handles(value = DisposeIncoming.KEY, about = IncomingLetter.KIND)
@ApplicationScoped
class DisposeIncoming implements StepHandler<DisposeLetter> {

    static final String KEY = "letters.dispose";

    @Inject
    Letters letters;

    @Inject
    Offices offices;

    @Override
    public Class<DisposeLetter> inputType() {
        return DisposeLetter.class;
    }

    @Override
    public DisposeLetter prepare(StepContext step) {
        return new DisposeLetter();
    }

    /** @throws NotAnAddressee if a position does not receive letters in this office */
    @Override
    public Subject handle(StepContext step, DisposeLetter input) {
        var letter = letters.find(step.office(), step.subject().number());
        letters.change(letter, "letter.disposed", changed -> changed.dispose(disposition(changed, step, input)));
        return step.subject();
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
