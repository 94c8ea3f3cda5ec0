package id.sop.procedures.runs;

import id.sop.shared.DomainException;

/** What a run shall be started from does not exist for the caller. */
public class OriginNotFound extends DomainException {}
