package id.sop.documents.uploads;

import id.sop.shared.DomainException;

/** Refused: the file {0} is named as {1}, but its content is {2}. */
public class FileDisguised extends DomainException {

    FileDisguised(String name, String announced, String found) {
        super(name, announced, found);
    }

    FileDisguised(String name, String announced) {
        super(name, announced);
    }
}
