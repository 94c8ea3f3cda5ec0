package id.sop.web;

import id.sop.shared.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.AssertTrue;

/** Messages on the page, also on the next one after a redirect. */
@Named
@RequestScoped
public class Notices {

    @Inject
    Words words;

    @Inject
    FacesContext faces;

    /** Says what was done. */
    public void done(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_INFO, words.of(key, arguments));
    }

    /** Says what should be looked at, though nothing was refused. */
    public void warn(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_WARN, words.of(key, arguments));
    }

    /** Says what is wrong, at a field (client id) or, with null, on the page. */
    public void wrong(String field, String key, Object... arguments) {
        add(field, FacesMessage.SEVERITY_ERROR, words.of(key, arguments));
    }

    /** Says a refusal, at a field (client id) or, with null, on the page. */
    public void refused(String field, DomainException refusal) {
        add(field, FacesMessage.SEVERITY_ERROR, sentence(refusal));
    }

    /** Says a constraint that was found behind the page: one over several fields is a sentence of its own, else its property is named. */
    public void violated(ConstraintViolation<?> violation) {
        var wholeSentence = violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue;
        var text = wholeSentence ? violation.getMessage() : violation.getPropertyPath() + ": " + violation.getMessage();
        add(null, FacesMessage.SEVERITY_ERROR, text);
    }

    /** The sentence of a refusal. */
    public String sentence(DomainException refusal) {
        return words.of("refusal." + refusal.key(), (Object[]) refusal.arguments());
    }

    private void add(String field, Severity severity, String text) {
        faces.addMessage(field, new FacesMessage(severity, text, text));
        if (field == null) {
            faces.getExternalContext().getFlash().setKeepMessages(true);
        }
    }
}
