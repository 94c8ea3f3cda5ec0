package id.sop.procedures;

import id.sop.documents.SerialNumber;
import id.sop.documents.TableFormat;
import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.procedures.sheet.RequiredPaper;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the papers that runs produced (naskah): those of one run, and the register of them. */
@Stateless
@RolesAllowed("**")
public class RunPapers {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Catalogue catalogue;

    @Inject
    Runs runs;

    @Inject
    KeptPapers papers;

    @Inject
    Offices offices;

    @Inject
    Event<Traced> trace;

    /**
     * The papers of a run, in the order they were produced, and what was said of those that were not.
     *
     * @throws RunNotFound if the caller's office has no such run, or no row of its sheet is the caller's work
     */
    public List<PaperRow> of(SerialNumber run) {
        return papers.of(visible(run)).stream().map(PaperRow::of).toList();
    }

    /**
     * The papers of the run itself that its current row most likely asks for, by the printed name of the required paper.
     *
     * @throws RunNotFound if the caller's office has no such run, or no row of its sheet is the caller's work
     */
    public Map<String, PaperReference> offered(SerialNumber number) {
        var run = visible(number);
        var offered = new LinkedHashMap<String, PaperReference>();
        run.current(catalogue.of(run)).requires().stream()
                .filter(required -> required.given() == RequiredPaper.Given.OFFICER)
                .forEach(required -> papers.lastOf(run, required)
                        .ifPresent(paper -> offered.put(required.name(), paper.reference())));
        return offered;
    }

    /** The papers that runs of the caller's sheets produced. */
    public Page<PaperRow> page(PaperFilter filter, PaperOrder order, boolean descending, Slice slice) {
        return papers.visible(current.get(), filter)
                .map(condition -> condition.page(
                        em,
                        RunPaper.class,
                        order.clause(descending),
                        slice,
                        found -> found.stream().map(PaperRow::of).toList()))
                .orElseGet(() -> new Page<>(List.of(), 0));
    }

    /**
     * The papers that match as a table, the oldest first; that it was exported is traced with how many.
     *
     * @param headers the headings of its twelve columns
     * @throws IOException if the stream fails
     */
    public void export(PaperFilter filter, List<String> headers, TableFormat format, OutputStream out)
            throws IOException {
        var caller = current.get();
        var zone = offices.office(caller.office()).zone();
        var rows = all(filter).map(paper -> cells(paper, zone)).toList();
        trace.fire(Traced.done("papers.exported", "papers", "-", facts(filter, rows.size())));
        format.write(headers, rows.stream(), out);
    }

    private Stream<PaperRow> all(PaperFilter filter) {
        var first = page(filter, 0);
        var pages = (int) ((first.total() + Slice.MAX_SIZE - 1) / Slice.MAX_SIZE);
        var rest = Stream.iterate(1, number -> number < pages, number -> number + 1)
                .flatMap(number -> page(filter, number).rows().stream());
        return Stream.concat(first.rows().stream(), rest);
    }

    private Page<PaperRow> page(PaperFilter filter, int number) {
        return page(filter, PaperOrder.MADE, false, new Slice(number * Slice.MAX_SIZE, Slice.MAX_SIZE));
    }

    private static List<Object> cells(PaperRow paper, ZoneId zone) {
        return Arrays.asList(
                paper.typeName(),
                paper.title(),
                paper.paperNumber(),
                paper.dated(),
                paper.signatory(),
                paper.number().run().toString(),
                paper.sopTitle(),
                paper.row(),
                paper.subject(),
                paper.madeBy(),
                LocalDateTime.ofInstant(paper.madeAt(), zone),
                paper.fileName());
    }

    private static Map<String, String> facts(PaperFilter filter, int rows) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("rows", Integer.toString(rows));
        facts.put("text", filter.text());
        facts.put("type", filter.type());
        facts.put("sop", filter.sopCode());
        return facts;
    }

    private SopRun visible(SerialNumber number) {
        Caller caller = current.get();
        var run = runs.find(caller.office(), number);
        if (!Catalogue.concerns(catalogue.of(run), caller)) {
            throw new RunNotFound();
        }
        return run;
    }
}
