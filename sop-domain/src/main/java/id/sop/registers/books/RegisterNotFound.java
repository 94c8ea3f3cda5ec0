package id.sop.registers.books;

import id.sop.shared.DomainException;

/** There is no register of this name. */
public class RegisterNotFound extends DomainException {}
