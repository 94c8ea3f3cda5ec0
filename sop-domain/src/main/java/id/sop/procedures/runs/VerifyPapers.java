package id.sop.procedures.runs;

import id.sop.procedures.steps.Handles;
import jakarta.enterprise.context.ApplicationScoped;

/** Built-in: the officer goes through the required papers one by one. */
@Handles("procedures.verify-papers")
@ApplicationScoped
class VerifyPapers extends BuiltInStep {}
