package id.sop.organisation.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A file that an administrator imports: the XML of a whole year, or a table of its days off. */
public final class CalendarFile {

    /** The largest file that is read; a year needs some kilobytes. */
    public static final int LIMIT = 256 * 1024;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private CalendarFile() {}

    /**
     * The year that the file makes of a draft: an XML is the year itself, a table replaces its days off.
     *
     * @param name the file's name, by which a refusal calls it
     * @throws BrokenCalendar with name, line and reason, if something in it cannot be used; then nothing of it is
     */
    public static CalendarYear read(byte[] content, String name, CalendarYear draft) {
        if (content.length > LIMIT) {
            throw new BrokenCalendar(name, 1, new CalendarShapeWrong("> " + LIMIT / 1024 + " KB"));
        }
        var text = text(content, name);
        if (!text.stripLeading().startsWith("<")) {
            return draft.with(CalendarCsv.read(text, name, draft.year()));
        }
        var read = CalendarReader.read(text, name);
        if (!read.year().equals(draft.year())) {
            throw new BrokenCalendar(
                    name,
                    1,
                    new DayOutsideYear(read.year().atDay(1), draft.year().toString()));
        }
        return read;
    }

    /** A table is in whatever encoding spreadsheets save it; the XML, which no spreadsheet makes, in UTF-8. */
    private static String text(byte[] content, String name) {
        if (isUtf16(content)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            var text = new String(content, WINDOWS);
            if (text.stripLeading().startsWith("<")) {
                throw new BrokenCalendar(name, 1, new CalendarShapeWrong("UTF-8"));
            }
            return text;
        }
    }

    private static boolean isUtf16(byte[] content) {
        return content.length > 1
                && (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF
                        || content[0] == (byte) 0xFF && content[1] == (byte) 0xFE);
    }
}
