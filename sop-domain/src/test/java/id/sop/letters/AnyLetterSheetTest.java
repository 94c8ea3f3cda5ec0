package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.procedures.sheet.BrokenSheet;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.SheetCheck;
import id.sop.procedures.sheet.SheetReader;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import id.sop.shared.DomainException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Whatever order an office gives the rows of letters: the sheet is refused, or the letter refuses what is not its turn. */
class AnyLetterSheetTest {

    private static final int STEPS = 20;

    private static final SheetReader READER =
            new SheetReader(SheetCheck.of(Set.of("jambi.pelaksana"), ArbitraryLetterSheet.kinds()));

    @Property(tries = 1000)
    void any_order_of_rows_is_refused_at_the_upload_or_by_the_letter(@ForAll long seed) {
        var random = new Random(seed);
        String end;
        try {
            end = run(READER.read("surat.xml", bytes(random)), random);
        } catch (BrokenSheet refused) {
            end = "refused at the upload";
        }

        Statistics.collect(end);
        Statistics.coverage(coverage -> {
            coverage.check("refused at the upload").count(count -> count > 0);
            coverage.check("refused by the letter").count(count -> count > 0);
            coverage.check("archived").count(count -> count > 0);
        });
    }

    private static byte[] bytes(Random random) {
        return ArbitraryLetterSheet.xml("TES-ACAK", random).getBytes(StandardCharsets.UTF_8);
    }

    /** Goes through the sheet as a run does, deciding at random. @return how it ended */
    private static String run(Sop sop, Random random) {
        var made = new ArrayList<ALetter>();
        var next = Optional.of(sop.first());
        for (int done = 0; done < STEPS && next.isPresent(); done++) {
            var step = next.get();
            var outcome = outcome(step, random);
            try {
                perform(step, sop.way(step, outcome).accomplishes(), made);
            } catch (DomainException refusal) {
                return "refused by the letter";
            }
            made.forEach(AnyLetterSheetTest::assertArchivedInOrder);
            next = sop.after(step, outcome);
        }
        assertTrue(made.size() <= 1, "a run makes one letter");
        return made.stream().anyMatch(letter -> letter.it().isFinished()) ? "archived" : "done";
    }

    private static Outcome outcome(Step step, Random random) {
        return step.isDecision() ? random.nextInt(3) > 0 ? Outcome.YES : Outcome.NO : Outcome.DONE;
    }

    /** What the handlers do to the letter. */
    private static void perform(Step step, boolean accomplished, ArrayList<ALetter> made) {
        var handler = step.does().orElse("");
        if (handler.equals("letters.register-incoming")) {
            made.add(new ALetter());
            return;
        }
        if (!handler.isEmpty()) {
            assertTrue(!made.isEmpty(), "an accepted sheet comes to no row before its letter");
        }
        switch (handler) {
            case "letters.record-and-code" -> made.get(0).record();
            case "letters.examine" -> {
                if (accomplished) {
                    made.get(0).examine();
                }
            }
            case "letters.dispose" -> made.get(0).dispose();
            case "letters.distribute" -> made.get(0).distribute().followUp();
            case "letters.archive-incoming" -> made.get(0).archive();
            default -> {}
        }
    }

    private static void assertArchivedInOrder(ALetter letter) {
        if (letter.it().isFinished()) {
            assertNotNull(letter.it().classification(), "archived, so recorded");
            assertTrue(letter.it().dispositionInForce().isPresent(), "archived, so disposed");
            assertTrue(letter.first().sentAt().isPresent(), "archived, so distributed");
        }
    }
}
