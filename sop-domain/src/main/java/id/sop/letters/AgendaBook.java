package id.sop.letters;

import id.sop.documents.numbers.NumberRow;
import id.sop.documents.print.PaperFrame;
import id.sop.documents.print.PaperWords;
import id.sop.documents.print.PdfPrinter;
import id.sop.documents.tables.StruckNumber;
import id.sop.documents.tables.TableFormat;
import id.sop.organisation.CurrentCaller;
import id.sop.shared.Page;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The agenda book of incoming letters (buku agenda surat masuk) on paper and as a table, in the order of its numbers. */
@Stateless
@RolesAllowed("**")
public class AgendaBook {

    private static final List<String> HEADERS = List.of(
            "number",
            "receivedOn",
            "sender",
            "letterNumber",
            "letterDate",
            "subject",
            "urgency",
            "confidentiality",
            "classification",
            "state",
            "addressees",
            "followUp",
            "archive",
            "voidReason");

    @Inject
    CurrentCaller current;

    @Inject
    LetterRegister register;

    @Inject
    PdfPrinter printer;

    @Inject
    PaperFrame frame;

    @Inject
    Event<Traced> trace;

    /**
     * The letters that match as an A4 landscape PDF; that it was printed is traced with how many.
     *
     * @throws id.sop.organisation.NotPermitted without the right to read all letters
     * @throws id.sop.shared.TooManyRows if more match than are printed at once
     */
    public byte[] pdf(LetterFilter filter) {
        var caller = current.get();
        var rows = all(filter, Page.MOST_PRINTED).map(AgendaBook::printed).toList();
        trace("agenda.printed", filter, rows.size());
        return printer.print(
                AgendaBookTemplate.TEMPLATE,
                new AgendaBookTemplate(
                        frame.letterhead(caller.office()), filter.year(), words(filter), frame.printed(caller), rows));
    }

    /**
     * The letters that match as a table; that it was exported is traced with how many.
     *
     * @throws id.sop.organisation.NotPermitted without the right to read all letters
     * @throws IOException if the stream fails
     * @throws id.sop.shared.TooManyRows if more match than are exported at once
     */
    public void export(LetterFilter filter, TableFormat format, OutputStream out) throws IOException {
        var rows = all(filter, Page.MOST_EXPORTED).map(AgendaBook::cells).toList();
        trace("agenda.exported", filter, rows.size());
        format.write(
                HEADERS.stream().map(key -> OfficialWords.of("agenda." + key)).toList(), rows.stream(), out);
    }

    private Stream<LetterRow> all(LetterFilter filter, int most) {
        return Page.all(most, slice -> register.page(filter, LetterOrder.NUMBER, false, slice));
    }

    private void trace(String action, LetterFilter filter, int rows) {
        trace.fire(Traced.done(
                action,
                "agenda",
                Integer.toString(filter.year()),
                Map.of("filter", words(filter), "rows", Integer.toString(rows))));
    }

    private static String words(LetterFilter filter) {
        var narrowed = Stream.of(
                        word("filter.text", filter.text()),
                        word("filter.state", filter.state() == null ? null : OfficialWords.of(filter.state())),
                        word("filter.urgency", filter.urgency() == null ? null : OfficialWords.of(filter.urgency())),
                        word("filter.from", PaperWords.longDate(filter.receivedFrom())),
                        word("filter.to", PaperWords.longDate(filter.receivedTo())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return narrowed.isEmpty() ? OfficialWords.of("filter.none") : narrowed;
    }

    private static String word(String key, String value) {
        return value == null || value.isEmpty() ? null : OfficialWords.of(key, value);
    }

    private static AgendaBookTemplate.Row printed(LetterRow row) {
        return new AgendaBookTemplate.Row(
                row.number().toString(),
                PaperWords.shortDate(row.receivedOn()),
                row.sender(),
                text(row.letterNumber()),
                PaperWords.shortDate(row.letterDate()),
                row.subject(),
                OfficialWords.of(row.urgency()),
                row.confidentiality() == Confidentiality.OPEN ? "" : OfficialWords.of(row.confidentiality()),
                text(row.classification()),
                row.addressees().stream().map(LetterRow.Addressee::position).toList(),
                row.voided().map(AgendaBook::voided).orElseGet(() -> ended(row)),
                row.archive(),
                row.voided().isPresent());
    }

    private static List<Object> cells(LetterRow row) {
        return new ArrayList<>(Arrays.asList(
                StruckNumber.cell(row.number(), row.voided().isPresent()),
                row.receivedOn(),
                row.sender(),
                row.letterNumber(),
                row.letterDate(),
                row.subject(),
                OfficialWords.of(row.urgency()),
                OfficialWords.of(row.confidentiality()),
                row.classification(),
                OfficialWords.of(row.state()),
                row.addressed(),
                followUp(row),
                row.archive(),
                row.voided().map(NumberRow.Voided::reason).orElse(null)));
    }

    private static String voided(NumberRow.Voided voided) {
        return OfficialWords.of("agenda.void", voided.reason());
    }

    private static String ended(LetterRow row) {
        return row.state() == LetterState.ENDED_OUTSIDE ? OfficialWords.of(row.state()) : followUp(row);
    }

    private static String followUp(LetterRow row) {
        return row.addressees().stream()
                .map(addressee -> addressee.position() + ": "
                        + Objects.requireNonNullElseGet(addressee.result(), () -> OfficialWords.of(addressee.state())))
                .collect(Collectors.joining("; "));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
