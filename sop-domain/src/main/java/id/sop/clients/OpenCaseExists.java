package id.sop.clients;

import id.sop.shared.DomainException;

/** The person is in the home already, under an open case; the argument is the number under which it is known. */
public class OpenCaseExists extends DomainException {

    OpenCaseExists(String number) {
        super(number);
    }
}
