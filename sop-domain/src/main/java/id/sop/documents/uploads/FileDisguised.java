package id.sop.documents.uploads;

import id.sop.shared.DomainException;

/** Refused: the file {0} is named as {1}, but its content is {2} ({@code ?} where that cannot be said). */
public class FileDisguised extends DomainException {

    FileDisguised(String name, String announced, String found) {
        super(name, announced, found);
    }
}
