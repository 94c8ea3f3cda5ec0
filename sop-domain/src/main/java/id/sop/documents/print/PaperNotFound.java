package id.sop.documents.print;

import id.sop.shared.DomainException;

/** No module prints a paper of this name. */
public class PaperNotFound extends DomainException {}
