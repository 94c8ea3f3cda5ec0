package id.sop.web.shared;

import id.sop.documents.numbers.SerialNumber;
import id.sop.shared.DomainException;
import java.util.Optional;

/** The address names nothing: its number is missing or is no number. */
public class AddressNotFound extends DomainException {

    /** The number that an address names. @throws AddressNotFound if it names none */
    public static SerialNumber number(String text) {
        return number(SerialNumber.parse(text));
    }

    /** What an address names. @throws AddressNotFound if it names nothing */
    public static <T> T number(Optional<T> named) {
        return named.orElseThrow(AddressNotFound::new);
    }
}
