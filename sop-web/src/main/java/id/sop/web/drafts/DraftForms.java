package id.sop.web.drafts;

import id.sop.web.lists.Links;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.view.ViewMetadata;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives every form the key under which its draft is kept: the page, what the page is about by its address, and which form of it. So no page can
 * forget it. The part before {@code #} is the address of the page in this application.
 *
 * <p>A form that is repeated says by the attribute {@code about} what it is about, one that is the same at several stages by {@code stage} which one.
 */
public class DraftForms implements SystemEventListener {

    /** The request parameter that names the form that is sent. */
    public static final String FORM = "sop-draft";

    /** How a list is shown is not what a form of its page is about. */
    private static final Set<String> VIEW = Set.of(Links.PAGE, Links.SIZE, Links.SORT, Links.WITHOUT, "q");

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIForm;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIForm form = (UIForm) event.getSource();
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, Object> rendered = form.getPassThroughAttributes();
        rendered.put("data-sop-draft", address(faces) + "#" + name(form, faces));
        rendered.put("data-sop-stage", text(form, "stage"));
        rendered.put("data-sop-sent", Boolean.toString(faces.isPostback() && form.isSubmitted()));
    }

    private static String name(UIForm form, FacesContext faces) {
        String about = text(form, "about");
        return about.isEmpty() ? form.getClientId(faces) : form.getId() + "~" + about;
    }

    private static String text(UIComponent form, String attribute) {
        Object value = form.getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }

    private static String address(FacesContext faces) {
        UIViewRoot view = faces.getViewRoot();
        String query = ViewMetadata.getViewParameters(view).stream()
                .filter(parameter -> !VIEW.contains(parameter.getName()))
                .map(parameter -> parameter(parameter, faces))
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
        return view.getViewId() + (query.isEmpty() ? "" : "?" + query);
    }

    private static String parameter(UIViewParameter parameter, FacesContext faces) {
        String value = parameter.getStringValue(faces);
        return value == null || value.isBlank()
                ? ""
                : parameter.getName() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
