package id.sop.forms;

import id.sop.shared.DomainException;

/** The same form was sent a moment ago and is not done yet. */
public class FormBeingHandled extends DomainException {}
