package id.sop.web.forms;

import id.sop.forms.FormAnswer;
import id.sop.web.lists.Links;
import id.sop.web.shared.Notices;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ConfigurableNavigationHandler;
import jakarta.faces.application.NavigationCase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Puts into words of its own what a command answers, and answers the same again. */
final class Answering {

    private final FacesContext faces;
    private final Notices notices = CDI.current().select(Notices.class).get();

    Answering(FacesContext faces) {
        this.faces = faces;
    }

    /** What the command answered in this request. @param outcome where it leads; null to stay on the page */
    FormAnswer answer(String command, Object outcome) {
        return new FormAnswer(address(command, outcome), notices.said());
    }

    private String address(String command, Object outcome) {
        NavigationCase next = outcome == null
                ? null
                : ((ConfigurableNavigationHandler) faces.getApplication().getNavigationHandler())
                        .getNavigationCase(faces, command, outcome.toString());
        if (next == null || !next.isRedirect()) {
            return CDI.current().select(Links.class).get().getAsked();
        }
        return faces.getApplication()
                .getViewHandler()
                .getRedirectURL(faces, next.getToViewId(faces), next.getParameters(), next.isIncludeViewParams());
    }

    /** Leads where the form led the first time and says what was said then. */
    void again(FormAnswer answer) {
        notices.again(answer.said());
        try {
            faces.getExternalContext().redirect(answer.address());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
