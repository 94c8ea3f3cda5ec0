package id.sop.payloads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.access.Content;
import id.sop.audit.TraceFilter;
import id.sop.audit.TraceRegister;
import id.sop.shared.Slice;
import id.sop.testbed.OnBothDatabases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/** A test that enters every payload into every text of a record, and looks for each in all that shows it. */
public abstract class PayloadsInAnOffice extends OnBothDatabases {

    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    protected static final List<String> PAYLOADS =
            Payload.kept().stream().map(Payload::text).toList();

    /** What is missing where it should be shown. */
    protected final List<String> lost = new ArrayList<>();

    /** What was typed into one record: each payload with a sign of its field, so that one field cannot stand in for another. */
    protected static final class Typed {

        private final String payload;
        private final List<String> all = new ArrayList<>();

        Typed(String payload) {
            this.payload = payload;
        }

        public String in(String field) {
            var typed = payload + " " + field;
            all.add(typed);
            return typed;
        }
    }

    protected static List<Typed> typed() {
        return PAYLOADS.stream().map(Typed::new).toList();
    }

    protected void shows(Shown shown, Typed typed, String... fields) {
        lost.addAll(shown.missing(
                Stream.of(fields).map(field -> typed.payload + " " + field).toList()));
    }

    protected void shows(Shown shown, List<Typed> typed, String... fields) {
        typed.forEach(each -> shows(shown, each, fields));
    }

    protected void nothingIsLost() {
        assertEquals("", lost.stream().limit(50).collect(Collectors.joining("\n")), () -> lost.size() + " texts");
    }

    protected Shown trace() {
        var lines = new ArrayList<Object>();
        for (int first = 0; ; first += Slice.MAX_SIZE) {
            var slice = new Slice(first, Slice.MAX_SIZE);
            var rows = as("auditor")
                    .asks(
                            TraceRegister.class,
                            trace -> trace.page(new TraceFilter(null, null, null, null, null), slice))
                    .rows();
            lines.addAll(rows);
            if (rows.size() < Slice.MAX_SIZE) {
                return Shown.text("trace", Content.of(lines));
            }
        }
    }

    @AfterEach
    void leaveNothingBehind() {
        office().reset();
    }
}
