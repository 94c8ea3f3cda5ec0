package id.sop.web.errors;

import id.sop.shared.DomainException;
import id.sop.shared.TooManyRows;
import id.sop.web.drafts.SentDrafts;
import id.sop.web.lists.Links;
import id.sop.web.shared.Notices;
import id.sop.web.shared.Words;
import id.sop.web.watch.Incidents;
import id.sop.web.watch.Outage;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FactoryFinder;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

    /**
     * The view is gone: the page is opened anew with what was sent, where the container may ask for the password first. The script of a page is told
     * by the status: its form may have been sent meanwhile, and else it opens the page anew itself, when what is typed is kept.
     */
    void startAgain() {
        if (request().getDispatcherType() == DispatcherType.ERROR) {
            show(request().getServletPath(), (Integer) request().getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
            return;
        }
        if (faces.getPartialViewContext().isAjaxRequest()) {
            tell(HttpServletResponse.SC_GONE, Json.createObjectBuilder());
            return;
        }
        if (request().getUserPrincipal() != null) {
            SentDrafts.keep(request());
            CDI.current().select(Notices.class).get().warn("error.expired");
        }
        try {
            external.redirect(CDI.current().select(Links.class).get().getAsked());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The service layer knows the person but not the right: nothing is said about what is there. */
    void forbidden() {
        give("/errors/403.xhtml", HttpServletResponse.SC_FORBIDDEN);
    }

    /** A form without the nonce of its page, which no page of ours sends: no page can be written in answer, since it would need one. */
    void forged() {
        answer(
                HttpServletResponse.SC_FORBIDDEN,
                "text/plain",
                CDI.current().select(Words.class).get().of("error.403.text"));
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

    /** What nobody foresaw: logged under a number that the person can read out. What a form sent is kept. */
    void failed(Throwable thrown) {
        log(request(), thrown);
        SentDrafts.keep(request());
        give("/errors/500.xhtml", HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** The database is away or full: the page says so with a number and the status 503. */
    void interrupted(Throwable thrown) {
        log(request(), thrown);
        give("/errors/503.xhtml", HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    static String log(HttpServletRequest request, Throwable thrown) {
        return CDI.current().select(Incidents.class).get().log(request, thrown);
    }

    /** The script of a page is told what it says beside what is typed: it leaves the page for nothing that went wrong. */
    private void give(String page, int status) {
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            showOnce(page, status);
            return;
        }
        JsonObjectBuilder told = Json.createObjectBuilder();
        Map<String, Object> known = external.getRequestMap();
        if (known.get(SENTENCE) != null) {
            told.add("why", known.get(SENTENCE).toString());
        }
        if (known.get(Incidents.NUMBER) != null) {
            told.add("incident", known.get(Incidents.NUMBER).toString());
        }
        tell(status, told);
    }

    private void tell(int status, JsonObjectBuilder told) {
        answer(status, "application/json", told.build().toString());
    }

    private void answer(int status, String type, String text) {
        if (!external.isResponseCommitted()) {
            external.responseReset();
            external.setResponseContentType(type);
            external.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
            external.setResponseStatus(status);
            try {
                external.getResponseOutputWriter().write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        faces.responseComplete();
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
            external.setResponseContentType("text/html;charset=UTF-8");
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

    private HttpServletRequest request() {
        return (HttpServletRequest) external.getRequest();
    }
}
