package id.sop.procedures.catalogue;

import id.sop.shared.DomainException;

/** The file of a sheet does not carry the number that follows the highest revision known. */
public class RevisionNotNext extends DomainException {

    RevisionNotNext(String code, int given, int expected) {
        super(code, given, expected);
    }
}
