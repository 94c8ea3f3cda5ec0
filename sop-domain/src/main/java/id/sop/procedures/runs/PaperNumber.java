package id.sop.procedures.runs;

import id.sop.documents.numbers.SerialNumber;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names a paper that a run produced by the run's number and its serial within the run; in an address {@code 2026-412.2}. */
public record PaperNumber(SerialNumber run, int serial) implements Serializable {

    private static final Pattern IN_ADDRESS = Pattern.compile("([^.]+)\\.(\\d{1,4})");

    /** The number written as in an address; empty if the text is none. */
    public static Optional<PaperNumber> parse(String text) {
        var matcher = IN_ADDRESS.matcher(text == null ? "" : text.strip());
        return matcher.matches()
                ? SerialNumber.parse(matcher.group(1))
                        .map(run -> new PaperNumber(run, Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public String inAddress() {
        return run.inAddress() + "." + serial;
    }
}
