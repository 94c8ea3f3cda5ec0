package id.sop.documents.numbers;

import id.sop.shared.DomainException;

/** The numbers of this book are given as its things begin, so that none can be kept free; the argument is the book. */
public class BookNotReservable extends DomainException {

    BookNotReservable(String book) {
        super(book);
    }
}
