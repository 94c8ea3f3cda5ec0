package id.sop.web.letters;

import id.sop.documents.numbers.NumberRow.Voided;
import id.sop.letters.Confidentiality;
import id.sop.letters.FollowUpFilter;
import id.sop.letters.FollowUpRow;
import id.sop.letters.FollowUpService;
import id.sop.letters.FollowUpState;
import id.sop.letters.LetterKind;
import id.sop.letters.LetterRow;
import id.sop.letters.LetterState;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.procedures.steps.Urgency;
import id.sop.registers.Wanted;
import id.sop.registers.books.Registers;
import id.sop.shared.Slice;
import id.sop.web.modules.Found;
import id.sop.web.modules.Found.Hit;
import id.sop.web.modules.MenuEntry;
import id.sop.web.modules.MenuEntry.Group;
import id.sop.web.modules.ModulePages;
import id.sop.web.modules.TaskPage;
import id.sop.web.modules.ThingPage;
import id.sop.web.modules.Tone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pages of letters. */
@ApplicationScoped
class LettersPages implements ModulePages {

    private static final String LETTER = "/letters/letter";
    private static final String FOLLOW_UP = "/letters/follow-up";

    /** The kind of a follow-up for its addressee, who alone may open the page where it is done; for all others it is part of its letter. */
    private static final String OWN_FOLLOW_UP = "own-follow-up";

    @Inject
    CurrentCaller current;

    @Inject
    Registers registers;

    @Inject
    FollowUpService followUps;

    @Override
    public int place() {
        return 100;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                MenuEntry.of(Group.MODULE, "letters.incoming").needs(Right.READ_ALL_LETTERS),
                MenuEntry.of(Group.MODULE, "letters.dispositions").counting("follow-up"::equals),
                MenuEntry.of(Group.MODULE, "letters.dispositions-book").needs(Right.READ_ALL_LETTERS),
                MenuEntry.of(Group.ADMINISTRATION, "letters.classifications").needs(Right.MAINTAIN_LISTS));
    }

    /** Of a follow-up there are two: a run that was started from one leads to its letter, which others may read too; her own leads to its page. */
    @Override
    public List<ThingPage> things() {
        return List.of(
                ThingPage.at("letter", LETTER)
                        .numberedIn("incoming-letter")
                        .readBy(Right.READ_ALL_LETTERS)
                        .with("state", LetterState.class)
                        .with("kind", LetterKind.class)
                        .with("urgency", Urgency.class)
                        .with("confidentiality", Confidentiality.class)
                        .with("followUp", FollowUpState.class),
                ThingPage.at("follow-up", LETTER).asked(LettersPages::letterOf),
                ThingPage.at(OWN_FOLLOW_UP, FOLLOW_UP));
    }

    @Override
    public List<TaskPage> tasks() {
        return List.of(
                TaskPage.at("follow-up", FOLLOW_UP).counted(),
                TaskPage.at("question", LETTER).asked(LettersPages::letterOf).saying("task.answer"));
    }

    private static String letterOf(String followUp) {
        return "no=" + followUp.split("\\.")[0];
    }

    @Override
    public Map<Enum<?>, Tone> tones() {
        return Map.ofEntries(
                Map.entry(Confidentiality.LIMITED, Tone.DUE),
                Map.entry(Confidentiality.SECRET, Tone.LATE),
                Map.entry(Confidentiality.TOP_SECRET, Tone.LATE),
                Map.entry(LetterState.DISPOSED, Tone.BRAND),
                Map.entry(LetterState.DISTRIBUTED, Tone.BRAND),
                Map.entry(LetterState.ARCHIVED, Tone.DONE),
                Map.entry(LetterState.WITHDRAWN, Tone.LATE),
                Map.entry(LetterState.ENDED_OUTSIDE, Tone.DUE),
                Map.entry(FollowUpState.SENT, Tone.DUE),
                Map.entry(FollowUpState.READ, Tone.BRAND),
                Map.entry(FollowUpState.ASKED, Tone.DUE),
                Map.entry(FollowUpState.DONE, Tone.DONE));
    }

    @Override
    public List<Found> search(String text, Slice first) {
        var found = new ArrayList<Found>();
        if (current.get().may(Right.READ_ALL_LETTERS)) {
            found.add(Found.of(
                    "search.letters",
                    "/letters/incoming",
                    registers.page(registers.find("agenda"), Wanted.words(text).ordered("-received"), first),
                    LetterRow.class,
                    LettersPages::hit));
        }
        found.add(Found.of(
                "search.dispositions",
                "/letters/dispositions",
                followUps.page(new FollowUpFilter(null, text), first),
                LettersPages::own));
        return found;
    }

    private static Hit hit(LetterRow letter) {
        return Hit.of(
                "letter",
                letter.number().inAddress(),
                letter.number().toString(),
                letter.subject(),
                letter.state(),
                letter.voided().isPresent(),
                letter.sender(),
                letter.letterNumber(),
                letter.receivedOn(),
                letter.voided().map(Voided::reason));
    }

    private static Hit own(FollowUpRow followUp) {
        return Hit.of(
                OWN_FOLLOW_UP,
                followUp.number().inAddress(),
                followUp.letter().toString(),
                followUp.subject(),
                followUp.state(),
                followUp.letterVoid(),
                followUp.sender(),
                followUp.instructions());
    }
}
