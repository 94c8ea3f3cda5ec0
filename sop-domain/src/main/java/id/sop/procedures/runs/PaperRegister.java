package id.sop.procedures.runs;

import id.sop.documents.tables.TableFormat;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
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

/** The register of the papers that runs produced (naskah). */
@Stateless
@RolesAllowed("**")
public class PaperRegister {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    StoredPapers papers;

    @Inject
    Offices offices;

    @Inject
    Event<Traced> trace;

    /** The papers that the runs produced which the caller may see. */
    public Page<PaperRow> page(PaperFilter filter, PaperOrder order, boolean descending, Slice slice) {
        return papers.visible(current.get(), filter)
                .page(
                        em,
                        RunPaper.class,
                        order.clause(descending),
                        slice,
                        found -> found.stream().map(PaperRow::of).toList());
    }

    /**
     * The papers that match as a table, the oldest first; that it was exported is traced with how many.
     *
     * @param headers the headings of its twelve columns
     * @throws IOException if the stream fails
     * @throws id.sop.shared.TooManyRows if more match than are exported at once
     */
    public void export(PaperFilter filter, List<String> headers, TableFormat format, OutputStream out)
            throws IOException {
        var caller = current.get();
        var zone = offices.office(caller.office()).zone();
        var rows = Page.all(Page.MOST_EXPORTED, slice -> page(filter, PaperOrder.MADE, false, slice))
                .map(paper -> cells(paper, zone))
                .toList();
        trace.fire(Traced.done("papers.exported", "papers", "-", facts(filter, rows.size())));
        format.write(headers, rows.stream(), out);
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
}
