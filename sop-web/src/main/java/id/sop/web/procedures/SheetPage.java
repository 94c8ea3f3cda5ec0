package id.sop.web.procedures;

import id.sop.organisation.CurrentCaller;
import id.sop.procedures.Catalogue;
import id.sop.procedures.sheet.SheetDrawing;
import id.sop.procedures.sheet.SheetSvg;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Uncertainty;
import id.sop.web.Asked;
import id.sop.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
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
        drawing = SheetSvg.render(SheetDrawing.of(sop, WIDTH), Map.of(), language.getLocale());
        doubts = Stream.concat(
                        sop.uncertainties().stream().map(about -> new Doubt(0, about)),
                        sop.steps().stream()
                                .flatMap(step ->
                                        step.uncertainties().stream().map(about -> new Doubt(step.no(), about))))
                .toList();
        start = startable.of(sop).orElse(null);
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
