package id.sop.procedures.runs;

import static id.sop.registers.RegisterColumn.of;

import id.sop.documents.types.DocumentTypeService;
import id.sop.organisation.CurrentCaller;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.steps.RunNumber;
import id.sop.registers.Narrowing;
import id.sop.registers.Option;
import id.sop.registers.Register;
import id.sop.registers.RegisterColumn;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The register of the papers (naskah) that the runs produced which the caller may see. */
@ApplicationScoped
class PaperBook implements Register<RunPaper, PaperRow> {

    private static final List<Narrowing<?>> NARROWINGS = List.of(
            Narrowing.text("p.searchText"),
            Narrowing.equal("type", String.class, "p.documentType"),
            Narrowing.equal("sop", String.class, "p.sopCode"),
            Narrowing.since("p.madeAt"),
            Narrowing.until("p.madeAt"));

    private static final List<RegisterColumn<PaperRow>> COLUMNS = List.of(
            of("type", PaperRow::typeName).sortedBy("p.typeOrder").onPaper(28),
            of("title", PaperRow::title).sortedBy("p.titleOrder").onPaper(38),
            of("number", PaperRow::paperNumber)
                    .sortedBy("p.paperNumber")
                    .onPaper(32)
                    .above(PaperRow::dated),
            of("dated", PaperRow::dated),
            of("signatory", PaperRow::signatory).onPaper(28),
            of("run", (PaperRow row) -> RunNumber.written(row.number().run()))
                    .onPaper(18)
                    .centred(),
            of("sheet", PaperRow::sopTitle).sortedBy("p.sheetOrder").onPaper(38),
            of("row", PaperRow::row),
            of("subject", PaperRow::subject).onPaper(39),
            of("made-by", PaperRow::madeBy),
            of("made", PaperRow::madeAt).sortedBy("p.madeAt").onPaper(26).above(PaperRow::madeBy),
            of("file", PaperRow::fileName).onPaper(25));

    @Inject
    CurrentCaller current;

    @Inject
    StoredPapers papers;

    @Inject
    DocumentTypeService types;

    @Inject
    Catalogue catalogue;

    @Override
    public String key() {
        return "papers";
    }

    @Override
    public Class<RunPaper> entity() {
        return RunPaper.class;
    }

    @Override
    public List<RegisterColumn<PaperRow>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Narrowing<?>> narrowings() {
        return NARROWINGS;
    }

    @Override
    public String order() {
        return "-made";
    }

    @Override
    public List<String> identity() {
        return List.of("p.id");
    }

    @Override
    public boolean keepsItsOrder() {
        return true;
    }

    @Override
    public Map<String, List<Option>> choices() {
        return Map.of(
                "type", Option.each(types.all(), DocumentTypeService.Type::code, DocumentTypeService.Type::name),
                "sop", Option.each(catalogue.inForce(current.get().office()), Sop::code, Sop::title));
    }

    /** Runs of compartments are among them. */
    @Override
    public boolean tracesWords() {
        return false;
    }

    @Override
    public Condition readable() {
        return papers.visible(current.get());
    }

    @Override
    public List<PaperRow> rows(List<RunPaper> found) {
        return found.stream().map(PaperRow::of).toList();
    }
}
