package id.sop.documents.numbers;

import id.sop.shared.DomainException;
import java.time.LocalDate;

/** A number stands under a day that has come; the argument is today. */
public class DateInTheFuture extends DomainException {

    DateInTheFuture(LocalDate today) {
        super(today);
    }
}
