package id.sop.organisation;

import id.sop.shared.DomainException;

/** The caller's positions do not give the right to do or see this. */
public class NotPermitted extends DomainException {}
