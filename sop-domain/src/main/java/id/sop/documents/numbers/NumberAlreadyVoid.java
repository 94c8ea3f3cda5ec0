package id.sop.documents.numbers;

import id.sop.shared.DomainException;

/** The number was declared void before. */
public class NumberAlreadyVoid extends DomainException {

    NumberAlreadyVoid(String number) {
        super(number);
    }
}
