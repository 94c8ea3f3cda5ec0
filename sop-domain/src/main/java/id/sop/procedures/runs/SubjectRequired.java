package id.sop.procedures.runs;

import id.sop.shared.DomainException;

/** A run cannot begin before it is said what it is about. */
public class SubjectRequired extends DomainException {}
