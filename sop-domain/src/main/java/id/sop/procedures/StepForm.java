package id.sop.procedures;

import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;

/**
 * What the page of a step starts from.
 *
 * @param visit to be handed back with the submission
 * @param input the handler's input, pre-filled
 */
public record StepForm(Sop sop, Step step, int visit, Object input) {}
