package id.sop.clients;

import id.sop.documents.numbers.SerialNumber;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names a member of an intake by the number of the intake and her serial in it (nomor anggota); {@code 0017/2026-3}, in an address {@code 2026-17.3}. */
public record MemberNumber(SerialNumber intake, int serial) implements Serializable {

    private static final Pattern IN_ADDRESS = Pattern.compile("([^.]+)\\.(\\d{1,4})");

    /** The number written as in an address; empty if the text is none. */
    public static Optional<MemberNumber> parse(String text) {
        var matcher = IN_ADDRESS.matcher(text == null ? "" : text.strip());
        return matcher.matches()
                ? SerialNumber.parse(matcher.group(1))
                        .map(intake -> new MemberNumber(intake, Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public String inAddress() {
        return intake.inAddress() + "." + serial;
    }

    /** As the office writes it: {@code 0017/2026-3}. */
    @Override
    public String toString() {
        return intake + "-" + serial;
    }
}
