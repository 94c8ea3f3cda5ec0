package id.sop.documents.uploads;

import id.sop.shared.DomainException;

/** Refused: the name of the file ({0}) ends like none of the accepted types ({1}). */
public class FileTypeNotAccepted extends DomainException {

    FileTypeNotAccepted(String name, String accepted) {
        super(name, accepted);
    }
}
