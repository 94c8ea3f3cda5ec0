package id.sop.web.errors;

import id.sop.shared.DomainException;
import id.sop.shared.TooManyRows;
import id.sop.web.lists.Links;
import id.sop.web.shared.Notices;
import id.sop.web.watch.Incidents;
import id.sop.web.watch.Outage;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FactoryFinder;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialResponseWriter;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.primefaces.csp.CspPhaseListener;

/** Answers the present request with a page that says what went wrong, at the same address and with the status that is true. */
public final class ErrorPages {

    public static final String SENTENCE = "id.sop.web.sentence";
    private static final int TOO_MUCH = 422;

    private final FacesContext faces;
    private final ExternalContext external;

    ErrorPages(FacesContext faces) {
        this.faces = faces;
        this.external = faces.getExternalContext();
    }

    /** The view is gone: the page is opened anew, where the container may ask for the password first. */
    void startAgain() {
        if (request().getDispatcherType() == DispatcherType.ERROR) {
            show(request().getServletPath(), (Integer) request().getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
            return;
        }
        String asked = CDI.current().select(Links.class).get().getAsked();
        if (request().getUserPrincipal() != null) {
            CDI.current().select(Notices.class).get().warn("error.expired");
        }
        redirect(asked);
    }

    /** The service layer knows the person but not the right: nothing is said about what is there. */
    void forbidden() {
        give("/errors/403.xhtml", HttpServletResponse.SC_FORBIDDEN);
    }

    /** A page of its own for a refusal. */
    void refused(DomainException refusal) {
        external.getRequestMap()
                .put(SENTENCE, CDI.current().select(Notices.class).get().sentence(refusal));
        int status = status(refusal);
        give("/errors/" + status + ".xhtml", status);
    }

    /** The status that says a refusal: 404 for what is called …NotFound, 422 for what is too much at once, 403 for the rest. */
    public static int status(DomainException refusal) {
        if (refusal instanceof TooManyRows) {
            return TOO_MUCH;
        }
        return refusal.key().endsWith("NotFound") ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN;
    }

    /** What nobody foresaw: logged under a number that the person can read out. */
    void failed(Throwable thrown) {
        log(request(), thrown);
        give("/errors/500.xhtml", HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /**
     * The database is away or full: the page says so with a number and the status 503. A script gets the same page as an answer that failed, and
     * shows what it says beside what is typed instead of leaving the page.
     */
    void interrupted(Throwable thrown) {
        log(request(), thrown);
        faces.getPartialViewContext().setPartialRequest(false);
        showOnce("/errors/503.xhtml", HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    static String log(HttpServletRequest request, Throwable thrown) {
        return CDI.current().select(Incidents.class).get().log(request, thrown);
    }

    private void give(String page, int status) {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            Object incident = external.getRequestMap().get(Incidents.NUMBER);
            redirect(external.getRequestContextPath()
                    + page
                    + (incident == null
                            ? ""
                            : "?incident=" + URLEncoder.encode(incident.toString(), StandardCharsets.UTF_8)));
        } else {
            showOnce(page, status);
        }
    }

    private void showOnce(String page, int status) {
        if (external.isResponseCommitted() || request().getAttribute(ErrorPages.class.getName()) != null) {
            faces.responseComplete();
        } else {
            request().setAttribute(ErrorPages.class.getName(), true);
            show(page, status);
        }
    }

    private void show(String page, int status) {
        try {
            external.responseReset();
            external.setResponseStatus(status);
            if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                Outage.askAgainLater((HttpServletResponse) external.getResponse());
            }
            ViewHandler views = faces.getApplication().getViewHandler();
            UIViewRoot root = views.createView(faces, page);
            faces.setViewRoot(root);
            ViewDeclarationLanguage language = views.getViewDeclarationLanguage(faces, page);
            language.buildView(faces, root);
            faces.setCurrentPhaseId(PhaseId.RENDER_RESPONSE);
            statePolicy();
            language.renderView(faces, root);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PrimeFaces states the policy of a page before it is rendered, but knows nothing of this one. */
    private void statePolicy() {
        Lifecycle lifecycle = ((LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY))
                .getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
        new CspPhaseListener().beforePhase(new PhaseEvent(faces, PhaseId.RENDER_RESPONSE, lifecycle));
    }

    private void redirect(String address) {
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) {
                leave(address);
            } else {
                external.redirect(address);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A redirect for the script in the browser, whatever part of an answer was begun already. */
    private void leave(String address) throws IOException {
        external.responseReset();
        external.setResponseContentType("text/xml");
        external.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
        PartialResponseWriter writer = new PartialResponseWriter(faces.getRenderKit()
                .createResponseWriter(external.getResponseOutputWriter(), "text/xml", StandardCharsets.UTF_8.name()));
        writer.startDocument();
        writer.redirect(address);
        writer.endDocument();
        faces.responseComplete();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) external.getRequest();
    }
}
