package id.sop.web.forms;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.Map;

/**
 * Knows of a page that comes back whether the beans that it was shown with are still there. They go when its form has led on to another page, and
 * when the session keeps too many later ones; then Faces makes new ones, which know nothing of what the page is about.
 */
public class ViewBeans implements SystemEventListener {

    private static final String MADE = ViewBeans.class.getName();

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    /**
     * Before a page is drawn, and where its first bean is made only then: what a page notes earlier than that is not kept with it. What is made while a
     * page is restored are new beans in the place of others.
     */
    @Override
    public void processEvent(SystemEvent event) {
        UIViewRoot view = (UIViewRoot) event.getSource();
        Map<String, Object> beans = view.getViewMap(false);
        if (beans != null && !isRestoring(FacesContext.getCurrentInstance())) {
            beans.put(MADE, view.getViewId());
            view.getAttributes().put(MADE, true);
        }
    }

    private static boolean isRestoring(FacesContext faces) {
        return faces.isPostback() && faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW;
    }

    /** Whether the page of this request was shown with beans that are gone, or are those of another page. */
    static boolean areGone(FacesContext faces) {
        UIViewRoot view = faces.getViewRoot();
        if (view == null || !faces.isPostback()) {
            return false;
        }
        Map<String, Object> beans = view.getViewMap(false);
        boolean hadBeans = view.getAttributes().containsKey(MADE) || beans != null && !beans.isEmpty();
        return hadBeans && (beans == null || !view.getViewId().equals(beans.get(MADE)));
    }
}
