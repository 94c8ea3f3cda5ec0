package id.sop.procedures.runs;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.steps.Subject;

/** What became of a submission: the run, and what it is about now. */
public record StepDone(SerialNumber run, Subject subject) {}
