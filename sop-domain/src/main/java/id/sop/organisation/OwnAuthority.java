package id.sop.organisation;

import id.sop.shared.DomainException;

/** An administrator decides nothing about her own authority; another one does. */
public class OwnAuthority extends DomainException {}
