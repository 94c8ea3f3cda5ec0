package id.sop.procedures.sheet;

import id.sop.organisation.calendar.StandardTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the file of a sheet.
 *
 * <p>What it returns is whole: it follows {@code sop.xsd}, its rows are numbered from 1, every row can be reached and
 * every path comes to an end. Whether its positions and handlers exist, and stand where they can, is asked of a
 * {@link SheetCheck}.
 */
public final class SheetReader {

    /** The largest file that is read, in bytes. */
    public static final int LIMIT = 1024 * 1024;

    private final SheetCheck check;

    /** A reader that does not ask for positions and handlers. */
    public SheetReader() {
        this(SheetCheck.NOTHING);
    }

    /** A reader that also refuses sheets whose positions or handlers this installation does not have. */
    public SheetReader(SheetCheck check) {
        this.check = check;
    }

    /**
     * Reads a sheet; the stream stays open.
     *
     * @param file the name by which problems call it
     * @throws BrokenSheet when the file is no sheet that can run
     * @throws UncheckedIOException when the stream fails
     */
    public Sop read(String file, InputStream in) {
        try {
            return read(file, in.readNBytes(LIMIT + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * Reads a sheet.
     *
     * @param file the name by which problems call it
     * @throws BrokenSheet when the file is no sheet that can run
     */
    public Sop read(String file, byte[] bytes) {
        Problems problems = new Problems(file);
        if (bytes.length > LIMIT) {
            problems.add(0, 0, ProblemKind.FILE_TOO_LARGE, bytes.length, LIMIT / 1024);
            problems.refuse();
        }
        requireText(bytes, problems);
        SheetElement sheet = new SheetXml(problems).parse(bytes);
        new StructureCheck(problems).check(sheet);
        check.check(sheet, problems);
        problems.refuse();
        return sop(sheet);
    }

    /** A byte of zero is a character in UTF-8, but no database keeps it in a text. */
    private static void requireText(byte[] bytes, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean malformed = StandardCharsets.UTF_8
                .newDecoder()
                .decode(in, CharBuffer.allocate(bytes.length), true)
                .isError();
        int end = malformed ? in.position() : bytes.length;
        int line = 1;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                problems.add(line, 0, ProblemKind.NOT_TEXT);
                problems.refuse();
            }
            line += bytes[i] == '\n' ? 1 : 0;
        }
        if (malformed) {
            problems.add(line, 0, ProblemKind.NOT_TEXT);
            problems.refuse();
        }
    }

    /** The time written in an attribute, or empty where it cannot be read. */
    static Optional<StandardTime> time(String iso) {
        try {
            return Optional.of(StandardTime.parse(iso));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Sop sop(SheetElement sheet) {
        List<SheetElement> columns = sheet.child("columns").orElseThrow().children("column");
        return new Sop(
                sheet.required("code"),
                sheet.number("revision"),
                sheet.required("office"),
                sheet.attribute("about"),
                sheet.childText("title").orElseThrow(),
                header(sheet.child("header").orElseThrow()),
                sheet.items("legend"),
                columns.stream()
                        .map(column -> new Column(column.required("position"), column.text()))
                        .toList(),
                steps(sheet.child("steps").orElseThrow()),
                sheet.child("shared-times").stream()
                        .flatMap(times -> times.children("time").stream())
                        .map(SheetReader::sharedTime)
                        .toList(),
                sheet.child("orphan-rows").stream()
                        .flatMap(rows -> rows.children("row").stream())
                        .map(SheetReader::orphanRow)
                        .toList(),
                sheet.items("records"),
                sheet.items("documents"),
                uncertainties(sheet));
    }

    private static SheetHeader header(SheetElement header) {
        return new SheetHeader(
                header.childText("institution"),
                header.childText("unit"),
                header.childText("number"),
                header.childText("year").map(Integer::valueOf),
                header.childText("created"),
                header.childText("revised"),
                header.childText("effective"),
                header.childText("approved-by"),
                header.child("approved-by").flatMap(approver -> approver.attribute("position")),
                header.items("legal-basis"),
                header.items("qualifications"),
                header.items("related"),
                header.items("equipment"),
                header.items("warnings"),
                header.items("recording"));
    }

    /** The rows; one that names no actor is done by the actors of the row above. */
    private static List<Step> steps(SheetElement rows) {
        List<Step> steps = new ArrayList<>();
        List<String> by = List.of();
        for (SheetElement row : rows.children("step")) {
            by = row.attribute("by").isPresent() ? row.words("by") : by;
            steps.add(step(row, by));
        }
        return steps;
    }

    private static Step step(SheetElement row, List<String> by) {
        Symbol symbol = constant(Symbol.class, row.required("symbol"));
        return new Step(
                row.number("no"),
                symbol,
                natures(row),
                by,
                row.child("activity").orElseThrow().lines(),
                row.children("requires").stream().map(SheetReader::paper).toList(),
                row.attribute("within").flatMap(SheetReader::time),
                row.childText("time"),
                isTrue(row.required("adjustable")),
                row.children("output").stream().map(SheetReader::output).toList(),
                row.childText("remark"),
                row.childTexts("related-procedure"),
                row.attribute("does"),
                RowWays.of(row),
                row.children("reason").stream().map(SheetReader::reason).toList(),
                uncertainties(row));
    }

    private static Set<SecondNature> natures(SheetElement row) {
        return row.words("also").stream()
                .map(word -> constant(SecondNature.class, word))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static RequiredPaper paper(SheetElement paper) {
        return new RequiredPaper(
                paper.text(),
                paper.attribute("paper"),
                constant(RequiredPaper.Given.class, paper.required("given")),
                paper.required("missing").equals("allowed"));
    }

    private static Output output(SheetElement output) {
        return new Output(output.text(), output.attribute("paper"));
    }

    private static ReasonCategory reason(SheetElement reason) {
        return new ReasonCategory(reason.required("code"), reason.text());
    }

    private static SharedTime sharedTime(SheetElement time) {
        return new SharedTime(
                time.number("from"),
                time.number("to"),
                time(time.required("within")).orElseThrow(),
                time.text());
    }

    private static OrphanRow orphanRow(SheetElement row) {
        return new OrphanRow(
                row.childTexts("requires"),
                row.attribute("within").flatMap(SheetReader::time),
                row.childText("time"),
                row.childTexts("output"),
                row.childText("remark"));
    }

    private static List<Uncertainty> uncertainties(SheetElement parent) {
        return parent.children("uncertain").stream()
                .map(mark -> new Uncertainty(
                        Aspect.named(mark.required("about")),
                        mark.attribute("confidence").map(word -> constant(Uncertainty.Confidence.class, word)),
                        mark.text()))
                .toList();
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static boolean isTrue(String value) {
        return value.equals("true") || value.equals("1");
    }
}
