package id.sop.procedures.runs;

import id.sop.organisation.Colleague;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.steps.Origin;
import id.sop.procedures.steps.RepeatedActs;
import id.sop.procedures.steps.StartedRun;
import java.util.List;
import java.util.Optional;

/**
 * A run with all that belongs to it (berkas), as its page shows it.
 *
 * @param others to whom the current step can be handed over; nobody unless the caller has it
 * @param papers what its rows produced, in that order, and what was said of what they did not
 * @param origin what the run was started from, where the caller may see that
 * @param started the runs that were started from it, oldest first
 * @param related the sheets to which its rows lead, as far as it has come
 * @param acts what was done at its rows again and again, in the order of the rows
 */
public record RunDetails(
        RunView run,
        List<Colleague> others,
        List<PaperRow> papers,
        Optional<Origin> origin,
        List<StartedRun> started,
        List<Related> related,
        List<RepeatedActs> acts) {

    /**
     * A sheet to which a row leads (SOP terkait).
     *
     * @param printed what the row names: a code, or the name of a sheet that the office does not have
     * @param sheet that sheet; empty where the catalogue does not have it in force
     * @param startable whether the caller may start a run of it from here
     */
    public record Related(int row, String printed, Optional<Sop> sheet, boolean startable) {}
}
