package id.sop.organisation;

import id.sop.shared.DomainException;

/** Another officer of the office has this number. */
public class NipTaken extends DomainException {

    NipTaken(String nip, String officer) {
        super(nip, officer);
    }
}
