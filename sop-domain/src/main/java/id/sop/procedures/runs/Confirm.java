package id.sop.procedures.runs;

import id.sop.procedures.steps.Handles;
import jakarta.enterprise.context.ApplicationScoped;

/** Built-in: the officer states that the row is done. */
@Handles(value = "procedures.confirm", starts = true)
@ApplicationScoped
class Confirm extends BuiltInStep {}
