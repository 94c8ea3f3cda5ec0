package id.sop.web.procedures;

import id.sop.organisation.CurrentCaller;
import id.sop.procedures.Catalogue;
import id.sop.procedures.sheet.SheetDrawing;
import id.sop.procedures.sheet.SheetSvg;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.sheet.Uncertainty;
import id.sop.web.Asked;
import id.sop.web.Language;
import id.sop.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One sheet as it is in force: its head, its drawing, and what the office has still to confirm. */
@Named
@RequestScoped
public class SheetPage {

    private static final double WIDTH = 1080;

    @Inject
    CurrentCaller current;

    @Inject
    Catalogue catalogue;

    @Inject
    StartableSheets startable;

    @Inject
    Asked asked;

    @Inject
    Language language;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private Sop sop;
    private String drawing;
    private List<Doubt> doubts;
    private StartableSheets.Start start;

    /**
     * Something to be confirmed.
     *
     * @param row 0 for the sheet as a whole
     */
    public record Doubt(int row, Uncertainty about) {}

    /** Reads the sheet that the address names. */
    public void load() {
        sop = catalogue.inForce(current.get().office(), asked.text("code"));
        drawing = SheetSvg.render(SheetDrawing.of(sop, WIDTH), language.getLocale());
        doubts = Stream.concat(
                        sop.uncertainties().stream().map(about -> new Doubt(0, about)),
                        sop.steps().stream()
                                .flatMap(step ->
                                        step.uncertainties().stream().map(about -> new Doubt(step.no(), about))))
                .toList();
        start = startable.of(sop).orElse(null);
    }

    /** Where each outcome of a row leads. */
    public String ways(Step row) {
        return row.outcomes().stream()
                .map(outcome -> sop.after(row, outcome)
                        .map(next -> words.of("sheet.way." + outcome, next.no()))
                        .orElseGet(() -> words.of("sheet.way.end." + outcome)))
                .collect(Collectors.joining("; "));
    }

    /** The address of its print, without the paper. */
    public String getPrint() {
        return request.getContextPath() + "/procedures/sheet.pdf?code="
                + URLEncoder.encode(sop.code(), StandardCharsets.UTF_8);
    }

    public Sop getSop() {
        return sop;
    }

    public String getDrawing() {
        return drawing;
    }

    public List<Doubt> getDoubts() {
        return doubts;
    }

    /** Where it begins, null for who cannot start it. */
    public StartableSheets.Start getStart() {
        return start;
    }
}
