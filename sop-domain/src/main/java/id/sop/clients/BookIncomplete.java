package id.sop.clients;

import id.sop.shared.DomainException;

/** A client cannot become definitive while columns of the book are neither filled nor said to be unknown (R18); the argument is how many. */
public class BookIncomplete extends DomainException {

    BookIncomplete(int columns) {
        super(columns);
    }
}
