package id.sop.web.shared;

import jakarta.faces.component.ActionSource;
import jakarta.faces.component.ContextCallback;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Renews the notices while only a part of a page is renewed: when a button had something said, or anything a refusal that belongs to no field. A
 * field that asks the server on its own, a search for instance, leaves them as they are: what was wrong with the form stays on top until it is
 * sent again.
 */
public class NoticesMeanwhile implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String NOTICES = "notices";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        PartialViewContext partial = faces.getPartialViewContext();
        if (partial.isPartialRequest() && !partial.isRenderAll() && isToBeSaid(faces)) {
            partial.getRenderIds().add(NOTICES);
        }
    }

    private static boolean isToBeSaid(FacesContext faces) {
        return faces.getMessages(null).hasNext() || !faces.getMessageList().isEmpty() && isButton(faces);
    }

    private static boolean isButton(FacesContext faces) {
        String source = faces.getExternalContext().getRequestParameterMap().get("jakarta.faces.source");
        boolean[] button = new boolean[1];
        ContextCallback look = (context, component) -> button[0] = component instanceof ActionSource;
        return source != null && faces.getViewRoot().invokeOnComponent(faces, source, look) && button[0];
    }
}
