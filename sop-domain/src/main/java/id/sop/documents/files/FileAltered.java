package id.sop.documents.files;

import id.sop.shared.DomainException;

/** Refused: the stored file {0} is no longer what was stored. */
public class FileAltered extends DomainException {

    FileAltered(String name) {
        super(name);
    }
}
