package id.sop.web.procedures;

import id.sop.procedures.catalogue.RevisionRegister;
import id.sop.procedures.catalogue.RevisionRow;
import id.sop.procedures.catalogue.RevisionStatus;
import id.sop.procedures.catalogue.RevisionView;
import id.sop.procedures.runs.PrintedHead;
import id.sop.procedures.sheet.SheetDrawing;
import id.sop.procedures.sheet.SheetHead;
import id.sop.procedures.sheet.SheetSvg;
import id.sop.procedures.sheet.Sop;
import id.sop.web.lists.Asked;
import id.sop.web.shared.Language;
import id.sop.web.shared.Words;
import id.sop.web.steps.StartableSheets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One sheet, as it is in force or in a revision that the address names: its head, its drawing, and what the office has still to confirm. */
@Named
@RequestScoped
public class SheetPage {

    private static final double WIDTH = 1080;

    @Inject
    RevisionRegister register;

    @Inject
    PrintedHead head;

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
    private RevisionView revision;
    private List<RevisionRow> revisions;
    private StartableSheets.Start start;

    /** Reads the sheet that the address names. */
    public void load() {
        var sheet = register.openSheet(asked.text("code"), asked.number("revision", 0));
        revision = sheet.shown();
        revisions = sheet.revisions();
        sop = revision.sop();
        drawing = SheetSvg.render(SheetDrawing.of(revision.drawn(), WIDTH), language.getLocale());
        start = revision.status() == RevisionStatus.IN_FORCE ? startable.of(sop).orElse(null) : null;
    }

    /** The address of its print, without the paper. */
    public String getPrint() {
        return request.getContextPath() + "/procedures/sheet.pdf?code="
                + URLEncoder.encode(sop.code(), StandardCharsets.UTF_8) + "&revision=" + sop.revision();
    }

    /** Who issued and approved it, as its print says. */
    public SheetHead getIssued() {
        return head.of(revision);
    }

    public Sop getSop() {
        return sop;
    }

    public String getDrawing() {
        return drawing;
    }

    /** The revision with its status and its marks. */
    public RevisionView getRevision() {
        return revision;
    }

    /** All its revisions that the caller may read, the newest first: old ones stay readable. */
    public List<RevisionRow> getRevisions() {
        return revisions;
    }

    /** Where it begins, null for who cannot start it. */
    public StartableSheets.Start getStart() {
        return start;
    }
}
