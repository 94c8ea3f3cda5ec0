package id.sop.organisation.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The standard time (mutu baku waktu) of a step: minutes or hours of handling, working days, or months. */
public record StandardTime(String iso) {

    private static final Pattern FORM = Pattern.compile("PT[1-9]\\d*[MH]|P[1-9]\\d*[DM]");

    /** @throws IllegalArgumentException when the text is none of PTnM, PTnH, PnD, PnM */
    public static StandardTime parse(String iso) {
        Matcher form = FORM.matcher(iso);
        if (!form.matches()) {
            throw new IllegalArgumentException(iso);
        }
        return new StandardTime(iso);
    }

    @Override
    public String toString() {
        return iso;
    }
}
