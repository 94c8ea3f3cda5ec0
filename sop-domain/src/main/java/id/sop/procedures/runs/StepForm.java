package id.sop.procedures.runs;

import id.sop.organisation.Colleague;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.steps.MemberLine;
import id.sop.procedures.steps.Origin;
import id.sop.procedures.steps.PaperReference;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of a step starts from.
 *
 * @param run the run as it stands; empty while one is being started
 * @param visit to be handed back with the submission
 * @param input the handler's input, pre-filled
 * @param thing what its module shows of the thing that the row changes; empty where it changes none, or it is not the caller's to see
 * @param members what is saved of each member, where the row asks something of each
 * @param origin what a new run is started from
 * @param offered the papers of the run itself that the row most likely asks for, by the printed name of the required paper
 * @param onward to whom it can go on, by outcome, where the run is in a compartment
 * @param others the officers who may have taken part, where the row names several positions
 */
public record StepForm(
        Sop sop,
        Step step,
        Optional<RunView> run,
        int visit,
        Object input,
        Optional<Serializable> thing,
        List<? extends MemberLine<?>> members,
        Optional<Origin> origin,
        Map<String, PaperReference> offered,
        Map<Outcome, Onward> onward,
        List<Colleague> others) {}
