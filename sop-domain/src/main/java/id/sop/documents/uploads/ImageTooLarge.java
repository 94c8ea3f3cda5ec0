package id.sop.documents.uploads;

import id.sop.shared.DomainException;

/** Refused: the picture {0} has {1} million pixels, the limit is {2} million. */
public class ImageTooLarge extends DomainException {

    ImageTooLarge(String name, long megapixels, long limit) {
        super(name, megapixels, limit);
    }
}
