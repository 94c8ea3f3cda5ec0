package id.sop.web.forms;

import jakarta.faces.component.html.HtmlForm;

/**
 * A form that may be repeated: it is the one that was sent if its own address came with the request. The form of Faces keeps that for the whole request,
 * so that of several the last one decided for all, and what was typed in another one was dropped.
 */
public class RepeatableForm extends HtmlForm {

    @Override
    public boolean isSubmitted() {
        var faces = getFacesContext();
        return faces.getExternalContext().getRequestParameterMap().containsKey(getClientId(faces));
    }
}
