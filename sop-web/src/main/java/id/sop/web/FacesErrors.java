package id.sop.web;

import id.sop.shared.DomainException;
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
import jakarta.validation.ConstraintViolationException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.primefaces.csp.CspException;

/**
 * Answers every exception of a page. A refusal of the office's rules while a form is handled becomes a message on the same page, its input kept;
 * while a page is opened, a page of its own with the same sentence. The rest is a page with an incident number that stands in the log too.
 */
class FacesErrors extends ExceptionHandlerWrapper {

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
        if (expired.isPresent() || isStateOfAnotherPage(thrown, phase)) {
            pages.startAgain();
        } else if (find(thrown, EJBAccessException.class).isPresent()
                || find(thrown, CspException.class).isPresent()) {
            pages.forbidden();
        } else if (formIsHandled && say(thrown, refusal)) {
            faces.renderResponse();
        } else if (refusal.isPresent()) {
            pages.refused(refusal.get());
        } else {
            pages.failed(thrown);
        }
    }

    /** Whether the view could not be restored from the state that was sent: it was saved for another page, and nothing was done with it. */
    private static boolean isStateOfAnotherPage(Throwable thrown, PhaseId phase) {
        return phase == PhaseId.RESTORE_VIEW
                && (find(thrown, IndexOutOfBoundsException.class).isPresent()
                        || find(thrown, ClassCastException.class).isPresent());
    }

    private static boolean say(Throwable thrown, Optional<DomainException> refusal) {
        Notices notices = CDI.current().select(Notices.class).get();
        Optional<ConstraintViolationException> violated = find(thrown, ConstraintViolationException.class);
        if (refusal.isPresent()) {
            notices.refused(null, refusal.get());
        } else if (violated.isPresent()) {
            violated.get().getConstraintViolations().forEach(notices::violated);
        } else if (find(thrown, OptimisticLockException.class).isPresent()) {
            notices.wrong(null, "error.stale");
        } else {
            return false;
        }
        return true;
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
