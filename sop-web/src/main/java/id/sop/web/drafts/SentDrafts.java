package id.sop.web.drafts;

import id.sop.drafts.DraftService;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger.Level;

/** What was typed into a form that was sent in vain, since the server knows its page no more or failed: kept as its draft, which fills the page that is opened anew. */
public final class SentDrafts {

    /** The request parameter with all that was typed, as the script keeps it. */
    private static final String TYPED = "sop-typed";

    private static final System.Logger LOG = System.getLogger(SentDrafts.class.getName());

    private SentDrafts() {}

    /** Keeps what the form of this request holds. Where that fails, the draft stays as the script of the page has kept it last. */
    public static void keep(HttpServletRequest request) {
        String form = request.getParameter(DraftForms.FORM);
        String typed = request.getParameter(TYPED);
        if (form == null || typed == null) {
            return;
        }
        try {
            CDI.current().select(DraftService.class).get().keep(form, typed);
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "What was sent could not be kept as a draft: "
                            + failed.getClass().getName());
        }
    }
}
