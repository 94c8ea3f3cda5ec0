package id.sop.letters;

import id.sop.shared.DomainException;
import java.time.Instant;

/** The disposition cannot be withdrawn any more: the addressee has read it; the arguments are who and when. */
public class AlreadyRead extends DomainException {

    AlreadyRead(String addressee, String officer, Instant when) {
        super(addressee, officer, when);
    }
}
