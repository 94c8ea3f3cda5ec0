package id.sop.web.forms;

import id.sop.documents.print.PrintedText;
import id.sop.web.shared.Notices;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/** Says when a form is sent which characters of a field no print can show; that alone refuses nothing. */
public class PrintedFields implements SystemEventListener {

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIInput field = (UIInput) event.getSource();
        FacesContext faces = event.getFacesContext();
        if (!faces.getPartialViewContext().isPartialRequest()
                && field.isValid()
                && field.isLocalValueSet()
                && field.getValue() instanceof String text) {
            String lost = PrintedText.lost(text);
            if (!lost.isEmpty()) {
                CDI.current()
                        .select(Notices.class)
                        .get()
                        .warn("field.not-printable", field.getAttributes().get("label"), lost);
            }
        }
    }
}
