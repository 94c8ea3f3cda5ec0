package id.sop.documents.numbers;

import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.shared.PlainText;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What an officer who keeps the ledger does: keeping numbers free and declaring numbers void, each with a reason. */
@Stateless
@RolesAllowed("**")
public class NumberService {

    @Inject
    CurrentCaller current;

    @Inject
    NumberLedger ledger;

    @Inject
    NumberRegister register;

    @Inject
    NumberedBooks books;

    @Inject
    Clock clock;

    @Inject
    Event<Traced> trace;

    /**
     * Keeps the next numbers of a book free.
     *
     * @throws id.sop.organisation.NotPermitted without the right to keep numbers
     * @throws BookNotReservable if no thing of the book can be entered under such a number
     */
    public List<SerialNumber> reserve(@Valid ReserveNumbers wanted) {
        var caller = current.get();
        caller.require(Right.KEEP_NUMBERS);
        if (!books.find(wanted.getBook()).isReservable()) {
            throw new BookNotReservable(wanted.getBook());
        }
        var reason = wanted.getReason().strip();
        var numbers = ledger.reserve(caller, wanted.getBook(), wanted.getCount(), reason, clock.instant());
        numbers.forEach(number -> trace("number.reserved", wanted.getBook(), number, reason));
        return numbers;
    }

    /**
     * Declares a number void. One that is kept free is void at once; the thing that has a used one is withdrawn with it.
     *
     * @throws id.sop.organisation.NotPermitted without the right to keep numbers
     * @throws NumberAlreadyVoid if it is void
     * @throws id.sop.shared.DomainException as the module of the thing refuses
     */
    public void cancel(String book, SerialNumber number, @NotBlank @Size(max = 1000) @PlainText String reason) {
        var caller = current.get();
        caller.require(Right.KEEP_NUMBERS);
        switch (register.open(book, number).state()) {
            case RESERVED -> {
                ledger.cancelReserved(caller, book, number, reason.strip(), clock.instant());
                trace("number.voided", book, number, reason);
            }
            case USED -> books.find(book).withdraw(number, reason);
            case VOID -> throw new NumberAlreadyVoid(number.toString());
        }
    }

    private void trace(String action, String book, SerialNumber number, String reason) {
        trace.fire(Traced.done(action, "number", number.toString(), Map.of("book", book, "note", reason)));
    }
}
