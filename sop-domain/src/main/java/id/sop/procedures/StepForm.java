package id.sop.procedures;

import id.sop.organisation.Colleague;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a step starts from.
 *
 * @param visit to be handed back with the submission
 * @param input the handler's input, pre-filled
 * @param origin what a new run is started from
 * @param others the officers who may have taken part, where the row names several positions
 */
public record StepForm(Sop sop, Step step, int visit, Object input, Optional<Origin> origin, List<Colleague> others) {}
