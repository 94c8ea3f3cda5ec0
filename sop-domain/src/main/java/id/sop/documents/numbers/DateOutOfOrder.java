package id.sop.documents.numbers;

import id.sop.shared.DomainException;
import java.time.LocalDate;

/** The date breaks the order of the book around this number, and nobody said why; the arguments are the number and the first and the last day that fit. */
public class DateOutOfOrder extends DomainException {

    DateOutOfOrder(String number, LocalDate first, LocalDate last) {
        super(number, first, last);
    }
}
