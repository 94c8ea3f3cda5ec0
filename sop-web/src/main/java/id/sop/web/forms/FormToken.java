package id.sop.web.forms;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.util.Constants;

/** The random name of one form as it was shown once: a hidden field, which comes back when the form is sent. */
final class FormToken {

    static final String FIELD = "form-token";

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private FormToken() {}

    /** Writes a new token into the form, and the nonce of the page: a quick hand sends a form before the scripts that would add it have run. */
    static void write(FacesContext faces, UIComponent form) throws IOException {
        write(faces, form, FIELD, UUID.randomUUID().toString());
        write(
                faces,
                form,
                Constants.RequestParams.NONCE_PARAM,
                PrimeFacesContext.getCspState(faces).getNonce());
    }

    /** A browser must not fill in what the page before had, hence {@code autocomplete}. */
    private static void write(FacesContext faces, UIComponent form, String name, String value) throws IOException {
        ResponseWriter page = faces.getResponseWriter();
        page.startElement("input", form);
        page.writeAttribute("type", "hidden", null);
        page.writeAttribute("name", name, null);
        page.writeAttribute("value", value, null);
        page.writeAttribute("autocomplete", "off", null);
        page.endElement("input");
    }

    /** The token of the form that this request sends whole; a script that sends parts of one has no command. */
    static Optional<String> sent(FacesContext faces) {
        return faces.getPartialViewContext().isAjaxRequest() ? Optional.empty() : ofRequest(faces);
    }

    /** The token of the form of which this request sends all or a part. */
    static Optional<String> ofRequest(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        if (!request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                        faces.getExternalContext().getRequestParameterMap().get(FIELD))
                .filter(token -> TOKEN.matcher(token).matches());
    }
}
