package id.sop.web.forms;

import id.sop.drafts.DraftService;
import id.sop.forms.FormAnswer;
import id.sop.forms.FormSubmissions;
import id.sop.web.drafts.DraftForms;
import id.sop.web.shared.Notices;
import jakarta.el.MethodExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.faces.event.ActionListenerWrapper;
import java.util.Optional;

/**
 * Runs the command of a form once: in one transaction with the record that it took effect, and leaves the page only when both are stored.
 *
 * <p>A command took effect unless it said that something is wrong or was refused; what it had changed by then is rolled back, and the form can be
 * sent again. What a page does when it is opened is no command, and requests of scripts are left alone: they fill parts of a form.
 */
public class Commands extends ActionListenerWrapper {

    private final ActionListener wrapped;

    public Commands(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public ActionListener getWrapped() {
        return wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        FacesContext faces = event.getFacesContext();
        MethodExpression command =
                event.getComponent() instanceof UICommand button ? button.getActionExpression() : null;
        if (command == null
                || command.isLiteralText()
                || faces.getPartialViewContext().isAjaxRequest()) {
            wrapped.processAction(event);
        } else {
            once(faces, command);
        }
    }

    private static void once(FacesContext faces, MethodExpression command) {
        String token = FormToken.sent(faces).orElseThrow(() -> withoutToken(faces));
        Submission submission = new Submission(faces, command);
        Optional<FormAnswer> answer = submission.send(token);
        if (submission.tookEffect(answer)) {
            faces.getApplication()
                    .getNavigationHandler()
                    .handleNavigation(faces, command.getExpressionString(), submission.outcome);
        } else {
            answer.ifPresent(new Answering(faces)::again);
        }
        if (!faces.getResponseComplete()) {
            faces.renderResponse();
        }
    }

    private static ViewExpiredException withoutToken(FacesContext faces) {
        return new ViewExpiredException(
                "A form without its token", faces.getViewRoot().getViewId());
    }

    /** One request that sends a form. */
    private static final class Submission {

        private final FacesContext faces;
        private final MethodExpression command;
        private final Notices notices = CDI.current().select(Notices.class).get();
        private boolean run;
        private String outcome;

        Submission(FacesContext faces, MethodExpression command) {
            this.faces = faces;
            this.command = command;
        }

        Optional<FormAnswer> send(String token) {
            try {
                return CDI.current().select(FormSubmissions.class).get().once(token, this::run);
            } catch (RuntimeException notStored) {
                notices.takeBack();
                throw notStored;
            }
        }

        private Optional<FormAnswer> run() {
            run = true;
            Object led = command.invoke(faces.getELContext(), null);
            if (notices.isAnythingWrong()) {
                return Optional.empty();
            }
            endDraft();
            outcome = led == null ? null : led.toString();
            return Optional.of(new Answering(faces).answer(command.getExpressionString(), outcome));
        }

        /** What was sent is no draft any more, and both are stored together. */
        private void endDraft() {
            String draft = faces.getExternalContext().getRequestParameterMap().get(DraftForms.FORM);
            if (draft != null) {
                CDI.current().select(DraftService.class).get().done(draft);
            }
        }

        boolean tookEffect(Optional<FormAnswer> answer) {
            return run && answer.isPresent();
        }
    }
}
