package id.sop.documents.numbers;

import id.sop.shared.DomainException;

/** The office has no such book, or the book has not given this number. */
public class NumberNotFound extends DomainException {}
