package id.sop.procedures.runs;

import id.sop.procedures.steps.Handles;
import jakarta.enterprise.context.ApplicationScoped;

/** Built-in: the officer decides yes or no, no with a reason. */
@Handles(value = "procedures.approve", starts = true)
@ApplicationScoped
class Approve extends BuiltInStep {}
