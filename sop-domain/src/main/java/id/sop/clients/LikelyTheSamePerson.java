package id.sop.clients;

import id.sop.shared.DomainException;

/** The office knows somebody who is very likely the same person, and the officer has not said whether it is; the argument is what that one is called. */
public class LikelyTheSamePerson extends DomainException {

    LikelyTheSamePerson(String name) {
        super(name);
    }
}
