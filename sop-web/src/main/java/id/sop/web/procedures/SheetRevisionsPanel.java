package id.sop.web.procedures;

import id.sop.procedures.RevisionFilter;
import id.sop.procedures.RevisionRegister;
import id.sop.procedures.RevisionRow;
import id.sop.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The revisions of one sheet, beside it: old ones stay readable. */
@Named
@RequestScoped
public class SheetRevisionsPanel {

    private static final int MOST = 100;

    @Inject
    RevisionRegister register;

    private List<RevisionRow> rows;

    /** Reads the revisions of the sheet that the caller may read, the newest first. */
    void load(String code) {
        rows = register.page(new RevisionFilter(code, null, null), new Slice(0, MOST))
                .rows();
    }

    public List<RevisionRow> getRows() {
        return rows;
    }
}
