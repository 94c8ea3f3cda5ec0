package id.sop.drafts;

import id.sop.shared.DomainException;

/** What was typed is more than a draft keeps, or its form cannot be named. */
public class DraftTooLong extends DomainException {}
