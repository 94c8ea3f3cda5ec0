package id.sop.web;

import id.sop.drafts.Drafts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import java.util.Map;

/** Around every command of a form: what has succeeded is no draft any more. */
public class DraftsAfterCommand implements ActionListener {

    private final ActionListener command;

    public DraftsAfterCommand(ActionListener command) {
        this.command = command;
    }

    @Override
    public void processAction(ActionEvent event) {
        command.processAction(event);
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        String form = sent.get(DraftForms.FORM);
        String page = sent.get(DraftForms.PAGE);
        if (form != null && page != null && !page.isEmpty() && hasSucceeded(faces)) {
            CDI.current().select(SentForms.class).get().add(page);
            CDI.current().select(Drafts.class).get().done(form);
        }
    }

    /** A command that succeeded leads to another page or says what it did; the script of a page asks for something without sending the form. */
    private static boolean hasSucceeded(FacesContext faces) {
        FacesMessage.Severity worst = faces.getMaximumSeverity();
        return !faces.getPartialViewContext().isAjaxRequest()
                && (worst == null || worst.compareTo(FacesMessage.SEVERITY_ERROR) < 0)
                && (faces.getResponseComplete() || worst != null);
    }
}
