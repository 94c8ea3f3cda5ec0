package id.sop.documents.numbers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that the office uses (nomor agenda, nomor pelaksanaan): running within a book and a year, given once by the ledger.
 *
 * <p>Written {@code 0412/2026} in text and {@code 2026-412} in an address.
 */
@Embeddable
public class SerialNumber implements Serializable, Comparable<SerialNumber> {

    private static final Pattern IN_ADDRESS = Pattern.compile("(\\d{4})-(\\d{1,9})");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})/(\\d{4})");

    @Column(name = "book_year")
    private int year;

    @Column(name = "sequence_number")
    private int sequence;

    protected SerialNumber() {}

    private SerialNumber(int year, int sequence) {
        this.year = year;
        this.sequence = sequence;
    }

    public static SerialNumber of(int year, int sequence) {
        return new SerialNumber(year, sequence);
    }

    /** The number written as in an address, {@code 2026-412}; empty if the text is no number. */
    public static Optional<SerialNumber> parse(String text) {
        var matcher = IN_ADDRESS.matcher(text == null ? "" : text.strip());
        return matcher.matches()
                ? Optional.of(of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** The number as people write it, also without its zeros, or as in an address; empty if the text is no number. */
    public static Optional<SerialNumber> read(String text) {
        var matcher = WRITTEN.matcher(text == null ? "" : text.strip());
        return matcher.matches()
                ? Optional.of(of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1))))
                : parse(text);
    }

    public int year() {
        return year;
    }

    public int sequence() {
        return sequence;
    }

    /** As it stands in an address: {@code 2026-412}. */
    public String inAddress() {
        return year + "-" + sequence;
    }

    /** As the office writes it: {@code 0412/2026}. */
    @Override
    public String toString() {
        return "%04d/%d".formatted(sequence, year);
    }

    @Override
    public int compareTo(SerialNumber other) {
        return year == other.year ? Integer.compare(sequence, other.sequence) : Integer.compare(year, other.year);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SerialNumber that && that.year == year && that.sequence == sequence;
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, sequence);
    }
}
