package id.sop.web.forms;

import id.sop.forms.FormSubmissions;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Answers a form that took effect before with its first answer, before anything looks for its page, which may be gone by now; and a page whose
 * beans are gone as one that has to be opened anew, before anything is done with new ones.
 */
public class FormsAnswered implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        FormToken.sent(faces)
                .flatMap(CDI.current().select(FormSubmissions.class).get()::answer)
                .ifPresent(answer -> new Answering(faces).again(answer));
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.getResponseComplete() && ViewBeans.areGone(faces)) {
            throw new ViewExpiredException(
                    "The beans of the page are gone", faces.getViewRoot().getViewId());
        }
    }
}
