package id.sop.web.procedures;

import id.sop.documents.types.DocumentTypeService;
import id.sop.organisation.CurrentCaller;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.runs.PaperOrder;
import id.sop.procedures.runs.PaperRegister;
import id.sop.procedures.runs.PaperRow;
import id.sop.shared.Page;
import id.sop.web.fields.Choice;
import id.sop.web.lists.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The register of papers (naskah) that runs of the caller's sheets produced. */
@Named
@RequestScoped
public class PapersPage {

    @Inject
    Asked asked;

    @Inject
    PapersQuery query;

    @Inject
    CurrentCaller current;

    @Inject
    PaperRegister register;

    @Inject
    DocumentTypeService documentTypes;

    @Inject
    Catalogue catalogue;

    private Page<PaperRow> papers;
    private List<Choice> types;
    private List<Choice> sheets;

    /** Reads the papers that the address asks for, the latest first. */
    public void load() {
        papers = register.page(
                query.filter(), asked.order(PaperOrder.class, PaperOrder.MADE), asked.descending(true), asked.slice());
        types = documentTypes.all().stream()
                .map(type -> new Choice(type.code(), type.name()))
                .toList();
        sheets = catalogue.inForce(current.get().office()).stream()
                .map(sop -> new Choice(sop.code(), sop.title()))
                .toList();
    }

    public Page<PaperRow> getPapers() {
        return papers;
    }

    public List<Choice> getTypes() {
        return types;
    }

    public List<Choice> getSheets() {
        return sheets;
    }
}
