package id.sop.letters;

import id.sop.shared.DomainException;

/** The letter cannot be archived while addressees have not followed up (JBI-SURAT-MASUK, warning 2); the arguments are its number and who is outstanding. */
public class FollowUpsOutstanding extends DomainException {

    FollowUpsOutstanding(String agendaNumber, String outstanding) {
        super(agendaNumber, outstanding);
    }
}
