package id.sop.web.procedures;

import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.procedures.catalogue.RevisionFilter;
import id.sop.procedures.catalogue.RevisionRegister;
import id.sop.procedures.catalogue.RevisionRow;
import id.sop.procedures.catalogue.RevisionStatus;
import id.sop.shared.Page;
import id.sop.web.lists.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The revisions of the office's sheets, with the runs that are still on them. */
@Named
@RequestScoped
public class RevisionsPage {

    @Inject
    CurrentCaller current;

    @Inject
    RevisionRegister register;

    @Inject
    Asked asked;

    private Page<RevisionRow> revisions;
    private boolean maintainable;

    /** Reads the revisions that the address asks for. */
    public void load() {
        var filter = new RevisionFilter(asked.constant(RevisionStatus.class, "status"), asked.text("q"));
        revisions = register.page(filter, asked.slice());
        maintainable = current.get().may(Right.MAINTAIN_SHEETS);
    }

    public Page<RevisionRow> getRevisions() {
        return revisions;
    }

    /** Whether the caller may enter a sheet. */
    public boolean isMaintainable() {
        return maintainable;
    }
}
