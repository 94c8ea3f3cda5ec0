package id.sop.documents.files;

import id.sop.shared.DomainException;

/** No such file for this officer: it does not exist, is another office's, or was never claimed and is gone. */
public class FileNotFound extends DomainException {}
