package id.sop.letters;

import id.sop.organisation.Caller;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.steps.Origin;
import id.sop.procedures.steps.RunOrigin;
import id.sop.procedures.steps.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A disposition to an addressee as that from which she starts a run of any sheet that she may start (menindaklanjuti disposisi). */
@ApplicationScoped
class FollowUpOrigin implements RunOrigin {

    static final String KIND = "follow-up";

    @Inject
    Letters letters;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Origin> seen(Caller caller, String number) {
        return find(caller, number).map(FollowUpOrigin::origin);
    }

    /** @throws FollowUpClosed if it is done already */
    @Override
    public Optional<Origin> starting(Caller caller, String number, Sop next) {
        var own = find(caller, number)
                .filter(FollowUp::isVisible)
                .filter(followUp -> caller.positions().contains(followUp.position()));
        own.ifPresent(FollowUp::requireOpen);
        return own.map(FollowUpOrigin::origin);
    }

    private Optional<FollowUp> find(Caller caller, String number) {
        return FollowUpNumber.parse(number)
                .flatMap(parsed ->
                        letters.ifVisible(caller, parsed.letter()).flatMap(letter -> letter.followUp(parsed.serial())));
    }

    private static Origin origin(FollowUp followUp) {
        var letter = followUp.letter();
        return new Origin(
                KIND, followUp.number().inAddress(), 0, letter.number() + " · " + letter.subject(), subject(letter));
    }

    /** The run is seen by all whose work its sheet is: of a letter that is not open to everybody it says no more than the number. */
    private static Subject subject(IncomingLetter letter) {
        return letter.confidentiality() == Confidentiality.OPEN
                ? letter.asSubject()
                : Subject.of(
                        IncomingLetter.KIND,
                        letter.number(),
                        OfficialWords.of("letter.confidential", OfficialWords.of(letter.confidentiality())),
                        letter.urgency());
    }
}
