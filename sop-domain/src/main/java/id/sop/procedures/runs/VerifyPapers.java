package id.sop.procedures.runs;

import id.sop.procedures.steps.Handles;
import jakarta.enterprise.context.ApplicationScoped;

/** Built-in: the officer goes through the required papers one by one. */
@Handles(value = "procedures.verify-papers", starts = true)
@ApplicationScoped
class VerifyPapers extends BuiltInStep {}
