package id.sop.procedures.runs;

import id.sop.procedures.steps.Handles;
import jakarta.enterprise.context.ApplicationScoped;

/** Built-in: the officer states that the row is done. */
@Handles("procedures.confirm")
@ApplicationScoped
class Confirm extends BuiltInStep {}
