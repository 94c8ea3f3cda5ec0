package id.sop.web.files;

import id.sop.shared.DomainException;

/** A field holds as many files as it has room for; the arguments are the file that is refused and how many it holds. */
public class NoMoreFiles extends DomainException {

    NoMoreFiles(String name, int most) {
        super(name, most);
    }
}
