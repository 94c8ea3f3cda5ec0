package id.sop.documents.numbers;

import id.sop.documents.print.PaperFrame;
import id.sop.documents.print.PaperWords;
import id.sop.documents.print.PdfPrinter;
import id.sop.documents.tables.StruckNumber;
import id.sop.documents.tables.TableFormat;
import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
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

/** The ledger of numbers (buku nomor) on paper and as a table: what its page shows under the same filter, in the same order. */
@Stateless
@RolesAllowed("**")
public class NumberBook {

    private static final PaperWords WORDS = new PaperWords(NumberBook.class);

    private static final List<String> HEADERS = List.of(
            "number",
            "book",
            "dated",
            "state",
            "thing",
            "takenAt",
            "takenBy",
            "usedAt",
            "usedBy",
            "reservedFor",
            "outOfOrder",
            "dateReason",
            "voidedAt",
            "voidedBy",
            "voidReason");

    @Inject
    CurrentCaller current;

    @Inject
    NumberRegister register;

    @Inject
    Offices offices;

    @Inject
    PdfPrinter printer;

    @Inject
    PaperFrame frame;

    @Inject
    Event<Traced> trace;

    /**
     * The numbers that match as an A4 landscape PDF; that it was printed is traced with how many.
     *
     * @throws id.sop.organisation.NotPermitted without the right to keep numbers or to read the trace
     * @throws id.sop.shared.TooManyRows if more match than are printed at once
     */
    public byte[] pdf(NumberFilter filter, NumberOrder order, boolean descending) {
        var caller = current.get();
        var zone = zone(caller);
        var rows = all(filter, order, descending, Page.MOST_PRINTED)
                .map(row -> printed(row, zone))
                .toList();
        trace("numbers.printed", filter, rows.size());
        return printer.print(
                NumberBookTemplate.TEMPLATE,
                new NumberBookTemplate(
                        frame.letterhead(caller.office()),
                        name(filter.book()),
                        filter.year(),
                        words(filter),
                        check(register.check(filter.book(), filter.year())),
                        frame.printed(caller),
                        rows));
    }

    /**
     * The numbers that match as a table; that it was exported is traced with how many.
     *
     * @throws id.sop.organisation.NotPermitted without the right to keep numbers or to read the trace
     * @throws IOException if the stream fails
     * @throws id.sop.shared.TooManyRows if more match than are exported at once
     */
    public void export(NumberFilter filter, NumberOrder order, boolean descending, TableFormat format, OutputStream out)
            throws IOException {
        var zone = zone(current.get());
        var name = name(filter.book());
        var rows = all(filter, order, descending, Page.MOST_EXPORTED)
                .map(row -> cells(row, name, zone))
                .toList();
        trace("numbers.exported", filter, rows.size());
        format.write(HEADERS.stream().map(key -> WORDS.of("numbers." + key)).toList(), rows.stream(), out);
    }

    private Stream<NumberRow> all(NumberFilter filter, NumberOrder order, boolean descending, int most) {
        return Page.all(most, slice -> register.page(filter, order, descending, slice));
    }

    private ZoneId zone(Caller caller) {
        return offices.office(caller.office()).zone();
    }

    private void trace(String action, NumberFilter filter, int rows) {
        trace.fire(Traced.done(
                action,
                "numbers",
                Integer.toString(filter.year()),
                Map.of("book", filter.book(), "filter", words(filter), "rows", Integer.toString(rows))));
    }

    private static String name(String book) {
        return WORDS.of("numbers.book." + book);
    }

    private static String words(NumberFilter filter) {
        var narrowed = Stream.of(
                        word("numbers.filter.state", filter.state() == null ? null : WORDS.of(filter.state())),
                        word("numbers.filter.text", filter.text()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return narrowed.isEmpty() ? WORDS.of("numbers.filter.none") : narrowed;
    }

    private static String word(String key, String value) {
        return value == null || value.isEmpty() ? null : WORDS.of(key, value);
    }

    private static List<String> check(NumberCheck check) {
        if (check.isComplete()) {
            return List.of(check.last() == 0 ? WORDS.of("numbers.none") : WORDS.of("numbers.complete", check.last()));
        }
        return check.faults().stream()
                .map(fault -> WORDS.of("numbers.fault." + fault.kind(), fault.count(), fault.numbers()))
                .toList();
    }

    private static NumberBookTemplate.Row printed(NumberRow row, ZoneId zone) {
        return new NumberBookTemplate.Row(
                row.number().toString(),
                row.dated().map(PaperWords::shortDate).orElse(""),
                WORDS.of(row.state()),
                row.thing().orElse(""),
                act(row.taken(), zone),
                row.used().map(used -> act(used, zone)).orElse(""),
                Stream.of(
                                row.reservedFor().map(reason -> WORDS.of("numbers.remark.reserved", reason)),
                                row.dateReason().map(reason -> WORDS.of("numbers.remark.date", reason)),
                                row.voided()
                                        .map(voided -> WORDS.of(
                                                "numbers.remark.void",
                                                voided.reason(),
                                                voided.officer(),
                                                PaperWords.shortMoment(voided.at(), zone))))
                        .flatMap(Optional::stream)
                        .toList(),
                row.isVoid());
    }

    private static String act(NumberRow.Act act, ZoneId zone) {
        return PaperWords.shortMoment(act.at(), zone) + ", " + act.officer();
    }

    private static List<Object> cells(NumberRow row, String book, ZoneId zone) {
        return Arrays.asList(
                StruckNumber.cell(row.number(), row.isVoid()),
                book,
                row.dated().orElse(null),
                WORDS.of(row.state()),
                row.thing().orElse(null),
                local(row.taken().at(), zone),
                row.taken().officer(),
                row.used().map(used -> local(used.at(), zone)).orElse(null),
                row.used().map(NumberRow.Act::officer).orElse(null),
                row.reservedFor().orElse(null),
                row.outOfOrder() ? WORDS.of("numbers.yes") : null,
                row.dateReason().orElse(null),
                row.voided().map(voided -> local(voided.at(), zone)).orElse(null),
                row.voided().map(NumberRow.Voided::officer).orElse(null),
                row.voided().map(NumberRow.Voided::reason).orElse(null));
    }

    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
