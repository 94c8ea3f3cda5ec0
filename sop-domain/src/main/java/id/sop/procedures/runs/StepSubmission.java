package id.sop.procedures.runs;

import id.sop.procedures.sheet.Outcome;
import id.sop.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What an officer submits with the form of a step.
 *
 * @param visit how many steps the run had performed when the form was shown; 0 at the first row
 * @param outcome how the officer ends the step
 * @param note a note, or the reason when work goes back
 * @param papers the papers that she brings
 * @param produced what she says of the papers that the row is to produce
 * @param input the typed input of the step's handler
 * @param participants who took part beside her
 * @param next the accounts of those who go on, where the run is in a compartment and does not end
 * @param circumstances what else she says of how the row ended
 */
public record StepSubmission(
        int visit,
        @NotNull Outcome outcome,
        @Size(max = 4000) @PlainText String note,
        List<@Valid GivenPaper> papers,
        List<@Valid ProducedPaper> produced,
        @NotNull @Valid Object input,
        @NotNull @Valid Participants participants,
        List<String> next,
        @NotNull @Valid Circumstances circumstances) {

    public StepSubmission {
        papers = List.copyOf(papers);
        produced = List.copyOf(produced);
        next = List.copyOf(next);
    }

    /** In a run that everybody may see whom its sheet names. */
    public StepSubmission(
            int visit,
            Outcome outcome,
            String note,
            List<GivenPaper> papers,
            List<ProducedPaper> produced,
            Object input,
            Participants participants) {
        this(visit, outcome, note, papers, produced, input, participants, List.of());
    }

    /** Of a row of which there is nothing else to say. */
    public StepSubmission(
            int visit,
            Outcome outcome,
            String note,
            List<GivenPaper> papers,
            List<ProducedPaper> produced,
            Object input,
            Participants participants,
            List<String> next) {
        this(visit, outcome, note, papers, produced, input, participants, next, Circumstances.USUAL);
    }

    /** Of an officer who worked alone at a row that produces no paper, or of which she says nothing. */
    public StepSubmission(int visit, Outcome outcome, String note, List<GivenPaper> papers, Object input) {
        this(visit, outcome, note, papers, List.of(), input, Participants.NOBODY);
    }
}
