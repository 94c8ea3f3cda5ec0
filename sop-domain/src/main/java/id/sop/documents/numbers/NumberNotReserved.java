package id.sop.documents.numbers;

import id.sop.shared.DomainException;

/** The number is not kept free any more: somebody used it, or it was declared void. */
public class NumberNotReserved extends DomainException {

    NumberNotReserved(String number) {
        super(number);
    }
}
