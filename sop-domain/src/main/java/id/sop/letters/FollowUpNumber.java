package id.sop.letters;

import id.sop.documents.numbers.SerialNumber;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names a follow-up by its letter's number and its serial within the letter; in an address {@code 2026-412.2}. */
public record FollowUpNumber(SerialNumber letter, int serial) implements Serializable {

    private static final Pattern IN_ADDRESS = Pattern.compile("([^.]+)\\.(\\d{1,4})");

    /** The number written as in an address; empty if the text is none. */
    public static Optional<FollowUpNumber> parse(String text) {
        var matcher = IN_ADDRESS.matcher(text == null ? "" : text.strip());
        return matcher.matches()
                ? SerialNumber.parse(matcher.group(1))
                        .map(letter -> new FollowUpNumber(letter, Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public String inAddress() {
        return letter.inAddress() + "." + serial;
    }
}
