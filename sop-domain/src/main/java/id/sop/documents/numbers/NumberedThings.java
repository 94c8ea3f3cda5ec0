package id.sop.documents.numbers;

import id.sop.organisation.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The things of one book of the ledger (letters, runs); the module that has them numbered adds one bean of this type. */
public interface NumberedThings {

    /** The book, as the ledger knows it. */
    String book();

    /** A class of the module, beside which lie the words of its official papers: {@code numbers.book.BOOK} names the book. */
    Class<?> module();

    /** Whether a thing can be entered under a number that was kept free for it. */
    boolean isReservable();

    /** A number of the book as officers read it. */
    default String written(SerialNumber number) {
        return number.toString();
    }

    /** The number that somebody wrote so, or without what the book puts before it; empty for any other text. */
    default Optional<SerialNumber> read(String text) {
        return SerialNumber.read(text);
    }

    /** What the things with these numbers are called, as far as the caller may see them. */
    Map<SerialNumber, String> titles(Caller caller, Collection<SerialNumber> numbers);

    /** The running numbers of all things of an office and year. */
    List<Integer> sequences(String office, int year);

    /** How many these are, and their sum: what a glance at the book compares. */
    Tally tally(String office, int year);

    /**
     * Withdraws a thing that was entered by mistake, which declares its number void.
     *
     * @throws id.sop.shared.DomainException as the module refuses
     */
    void withdraw(SerialNumber number, String reason);

    /** A number of numbers and their sum. */
    record Tally(long count, long sum) {

        /** Read from {@code select count(…), sum(…)}. */
        public static Tally of(Object[] counted) {
            return new Tally(
                    ((Number) counted[0]).longValue(), counted[1] == null ? 0 : ((Number) counted[1]).longValue());
        }
    }
}
