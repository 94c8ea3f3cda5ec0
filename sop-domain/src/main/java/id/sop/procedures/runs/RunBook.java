package id.sop.procedures.runs;

import id.sop.documents.print.PaperFrame;
import id.sop.documents.print.PaperWords;
import id.sop.documents.print.PdfPrinter;
import id.sop.documents.tables.StruckNumber;
import id.sop.documents.tables.TableFormat;
import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.organisation.Position;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.steps.Subject;
import id.sop.procedures.steps.SubjectKind;
import id.sop.shared.Page;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register of runs (buku pelaksanaan SOP) on paper and as a table: what its page shows under the same filter, in the same order. */
@Stateless
@RolesAllowed("**")
public class RunBook {

    private static final PaperWords WORDS = new PaperWords(RunBook.class);

    private static final List<String> HEADERS = List.of(
            "number",
            "sheet",
            "kind",
            "subject",
            "subjectNumber",
            "state",
            "row",
            "activity",
            "turn",
            "takenBy",
            "started",
            "due",
            "late",
            "ended",
            "endReason");

    @Inject
    CurrentCaller current;

    @Inject
    RunRegister register;

    @Inject
    Catalogue catalogue;

    @Inject
    Offices offices;

    @Inject
    PdfPrinter printer;

    @Inject
    PaperFrame frame;

    @Inject
    Event<Traced> trace;

    /**
     * The runs that match as an A4 landscape PDF; that it was printed is traced with how many.
     *
     * @throws id.sop.shared.TooManyRows if more match than are printed at once
     */
    public byte[] pdf(RunFilter filter, RunOrder order, boolean descending) {
        var caller = current.get();
        var zone = offices.office(caller.office()).zone();
        var words = words(filter, caller);
        var rows = all(filter, order, descending, Page.MOST_PRINTED)
                .map(row -> printed(row, zone))
                .toList();
        trace("runs.printed", words, rows.size());
        return printer.print(
                RunBookTemplate.TEMPLATE,
                new RunBookTemplate(frame.letterhead(caller.office()), words, frame.printed(caller), rows));
    }

    /**
     * The runs that match as a table; that it was exported is traced with how many.
     *
     * @throws IOException if the stream fails
     * @throws id.sop.shared.TooManyRows if more match than are exported at once
     */
    public void export(RunFilter filter, RunOrder order, boolean descending, TableFormat format, OutputStream out)
            throws IOException {
        var caller = current.get();
        var zone = offices.office(caller.office()).zone();
        var rows = all(filter, order, descending, Page.MOST_EXPORTED)
                .map(row -> cells(row, zone))
                .toList();
        trace("runs.exported", words(filter, caller), rows.size());
        format.write(HEADERS.stream().map(key -> WORDS.of("runs." + key)).toList(), rows.stream(), out);
    }

    private Stream<RunRow> all(RunFilter filter, RunOrder order, boolean descending, int most) {
        return Page.all(most, slice -> register.page(filter, order, descending, slice));
    }

    private void trace(String action, String filter, int rows) {
        trace.fire(Traced.done(action, "runs", "", Map.of("filter", filter, "rows", Integer.toString(rows))));
    }

    private String words(RunFilter filter, Caller caller) {
        var narrowed = Stream.of(
                        word("filter.sheet", filter.sopCode() == null ? null : title(filter.sopCode(), caller)),
                        word(
                                "filter.revision",
                                filter.sopRevision() == null
                                        ? null
                                        : filter.sopRevision().toString()),
                        word("filter.state", filter.state() == null ? null : WORDS.of(filter.state())),
                        word("filter.kind", filter.subjectKind() == null ? null : kind(filter.subjectKind())),
                        word("filter.position", filter.position() == null ? null : position(filter.position(), caller)),
                        filter.lateness() == null ? null : WORDS.of(filter.lateness()),
                        word("filter.from", PaperWords.longDate(filter.startedFrom())),
                        word("filter.to", PaperWords.longDate(filter.startedTo())),
                        word("filter.text", filter.text()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return narrowed.isEmpty() ? WORDS.of("filter.none") : narrowed;
    }

    private String title(String code, Caller caller) {
        return catalogue.findInForce(caller.office(), code).map(Sop::title).orElse(code);
    }

    private String position(String code, Caller caller) {
        return offices.positions(caller.office()).stream()
                .filter(position -> position.code().equals(code))
                .map(Position::name)
                .findFirst()
                .orElse(code);
    }

    private static String word(String key, String value) {
        return value == null || value.isEmpty() ? null : WORDS.of(key, value);
    }

    private static String kind(String kind) {
        return WORDS.has("kind." + kind) ? WORDS.of("kind." + kind) : WORDS.of(SubjectKind.of(kind));
    }

    private static String kind(Subject subject) {
        return subject.isPlain() ? WORDS.of(SubjectKind.of(subject.kind())) : kind(subject.kind());
    }

    private static RunBookTemplate.Row printed(RunRow row, ZoneId zone) {
        return new RunBookTemplate.Row(
                row.number().toString(),
                row.sopTitle(),
                row.subject().title(),
                kind(row.subject()),
                text(row.subject().writtenNumber()),
                row.row()
                        .map(no -> WORDS.of("row", no, row.activity().orElseThrow()))
                        .orElse(""),
                row.turn().orElse(""),
                moment(Optional.of(row.startedAt()), zone),
                moment(row.dueAt(), zone),
                WORDS.of(row.state()) + (row.late() ? ", " + WORDS.of(Lateness.LATE) : ""),
                moment(row.endedAt(), zone),
                row.endReason().orElse(""),
                row.isVoid());
    }

    private static List<Object> cells(RunRow row, ZoneId zone) {
        return Arrays.asList(
                StruckNumber.cell(row.number(), row.isVoid()),
                row.sopTitle(),
                kind(row.subject()),
                row.subject().title(),
                row.subject().writtenNumber(),
                WORDS.of(row.state()),
                row.row().orElse(null),
                row.activity().orElse(null),
                row.turn().orElse(null),
                row.takenBy().orElse(null),
                local(row.startedAt(), zone),
                row.dueAt().map(due -> local(due, zone)).orElse(null),
                row.dueAt().isEmpty() ? null : WORDS.of(row.late() ? "yes" : "no"),
                row.endedAt().map(end -> local(end, zone)).orElse(null),
                row.endReason().orElse(null));
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    private static String moment(Optional<Instant> instant, ZoneId zone) {
        return instant.map(at -> PaperWords.shortMoment(at, zone)).orElse("");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
