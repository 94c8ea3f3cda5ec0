package id.sop.web.errors;

import id.sop.shared.ChangedMeanwhile;
import id.sop.shared.DomainException;
import id.sop.web.shared.Notices;
import id.sop.web.watch.Outage;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.primefaces.csp.CspException;

/**
 * Answers every exception of a page. A refusal of the office's rules while a form is handled becomes a message on the same page, its input kept;
 * while a page is opened, a page of its own with the same sentence. The rest is a page with an incident number that stands in the log too.
 */
public class FacesErrors extends ExceptionHandlerWrapper {

    FacesErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext event = events.next().getContext();
            events.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, event.getException(), event.getPhaseId());
            }
        }
    }

    private static void answer(FacesContext faces, Throwable thrown, PhaseId phase) {
        boolean formIsHandled = faces.getViewRoot() != null && faces.isPostback() && phase != PhaseId.RENDER_RESPONSE;
        ErrorPages pages = new ErrorPages(faces);

        Optional<ViewExpiredException> expired = find(thrown, ViewExpiredException.class);
        Optional<DomainException> refusal = find(thrown, DomainException.class);
        Optional<Outage> outage = Outage.of(thrown);
        if (expired.isPresent()) {
            pages.startAgain();
        } else if (find(thrown, CspException.class).isPresent()) {
            pages.forged();
        } else if (find(thrown, EJBAccessException.class).isPresent()) {
            pages.forbidden();
        } else if (outage.isEmpty() && isNotRestored(faces, phase)) {
            pages.startAgain();
        } else if (formIsHandled && say(thrown, refusal)) {
            faces.renderResponse();
        } else if (refusal.isPresent()) {
            pages.refused(refusal.get());
        } else if (formIsHandled && outage.filter(Outage.STORAGE_FULL::equals).isPresent()) {
            sayFull(null, thrown);
            faces.renderResponse();
        } else if (outage.isPresent()) {
            pages.interrupted(thrown);
        } else {
            pages.failed(thrown);
        }
    }

    /**
     * Whether a page that came back could not be restored: what was sent is the state of another page or of none, or its beans are gone and new ones
     * know nothing. Nothing was done with it, and opened anew the page says what is true.
     */
    private static boolean isNotRestored(FacesContext faces, PhaseId phase) {
        return phase == PhaseId.RESTORE_VIEW && faces.isPostback();
    }

    private static boolean say(Throwable thrown, Optional<DomainException> refusal) {
        Notices notices = CDI.current().select(Notices.class).get();
        Optional<ConstraintViolationException> violated = find(thrown, ConstraintViolationException.class);
        if (refusal.isPresent()) {
            notices.refused(null, refusal.get());
            find(thrown, ChangedMeanwhile.class)
                    .ifPresent(changed -> new Conflicts(FacesContext.getCurrentInstance(), notices, changed).say());
        } else if (violated.isPresent()) {
            violated.get().getConstraintViolations().forEach(notices::violated);
        } else if (find(thrown, OptimisticLockException.class).isPresent()) {
            notices.wrong(null, "error.stale");
        } else {
            return false;
        }
        return true;
    }

    /** Says that there is no room, at a field (client id) or, with null, on the page; the administrator finds the reason by the number. */
    public static void sayFull(String field, Throwable thrown) {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        CDI.current().select(Notices.class).get().wrong(field, "error.storage-full", ErrorPages.log(request, thrown));
    }

    static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> wanted) {
        return Stream.iterate(thrown, cause -> cause != null, FacesErrors::next)
                .limit(32)
                .filter(wanted::isInstance)
                .map(wanted::cast)
                .findFirst();
    }

    private static Throwable next(Throwable thrown) {
        return thrown.getCause() == thrown ? null : thrown.getCause();
    }
}
