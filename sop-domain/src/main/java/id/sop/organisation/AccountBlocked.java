package id.sop.organisation;

import id.sop.shared.DomainException;

/** An administrator has blocked the account; whoever uses it is refused at the next request. */
public class AccountBlocked extends DomainException {

    AccountBlocked(String username) {
        super(username);
    }
}
