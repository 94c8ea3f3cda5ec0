package id.sop.web.steps;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.sheet.Step;
import jakarta.faces.context.FacesContext;

/** Which page shows a row: by convention the key of its handler, {@code letters.examine} → {@code /letters/examine.xhtml}. */
public final class StepPages {

    private StepPages() {}

    /** The page of a run, as an outcome that redirects. */
    public static String ofRun(SerialNumber run) {
        return "/procedures/run?faces-redirect=true&no=" + run.inAddress();
    }

    /** The page of the current row of a run, as an outcome that redirects. */
    public static String outcome(Step row, SerialNumber run) {
        return page(row) + "?faces-redirect=true&run=" + run.inAddress();
    }

    /** The page of a first row, as an outcome that redirects with what a run of which sheet is started from. */
    static String starting(Step first) {
        return page(first) + "?faces-redirect=true&includeViewParams=true";
    }

    /** Whether the page that is being shown is the one of the row. */
    static boolean isAt(Step row) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().equals(page(row) + ".xhtml");
    }

    /** The page of one member at the current row of a run, as an outcome that redirects. */
    static String member(Step row, SerialNumber run, String member) {
        return memberPage(row) + "?faces-redirect=true&run=" + run.inAddress() + "&no=" + member;
    }

    /** Whether the page that is being shown is that of a member at the row. */
    static boolean isAtMember(Step row) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().equals(memberPage(row) + ".xhtml");
    }

    /** The page of one member at a row, as an outcome. */
    static String memberPage(Step row) {
        return page(row) + "-member";
    }

    /** The page of a row, as an outcome. */
    public static String page(Step row) {
        return page(row.handler());
    }

    /** The page of a handler's row, as an outcome. */
    public static String page(String handler) {
        return "/" + handler.replace('.', '/');
    }
}
