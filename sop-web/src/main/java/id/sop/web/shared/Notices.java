package id.sop.web.shared;

import id.sop.forms.FormAnswer;
import id.sop.shared.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertTrue;
import java.util.Iterator;
import java.util.List;

/** Messages on the page, also on the next one after a redirect. */
@Named
@RequestScoped
public class Notices {

    @Inject
    Words words;

    @Inject
    FacesContext faces;

    @Inject
    Language language;

    @Inject
    ValidatorFactory validation;

    /** Says what was done. */
    public void done(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_INFO, words.of(key, arguments));
    }

    /** Says what was done, and the number that it got, which belongs on the paper. */
    public void numbered(String number, String key, Object... arguments) {
        add(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words.of(key, arguments), number));
    }

    /** The number that a message brings; null where it brings none. */
    public static String number(FacesMessage message) {
        return message.getSummary().equals(message.getDetail()) ? null : message.getDetail();
    }

    /** Says what should be looked at, though nothing was refused. */
    public void warn(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_WARN, words.of(key, arguments));
    }

    /** Says at a field (client id) what should be looked at. */
    public void warnAt(String field, String key, Object... arguments) {
        add(field, FacesMessage.SEVERITY_WARN, words.of(key, arguments));
    }

    /** Says what is wrong, at a field (client id) or, with null, on the page. */
    public void wrong(String field, String key, Object... arguments) {
        add(field, FacesMessage.SEVERITY_ERROR, words.of(key, arguments));
    }

    /** Says a refusal, at a field (client id) or, with null, on the page. */
    public void refused(String field, DomainException refusal) {
        add(field, FacesMessage.SEVERITY_ERROR, sentence(refusal));
    }

    /**
     * Says a constraint that was found behind the page, where nobody knew the language of the person: one over several fields is a sentence of its
     * own, else its property is named.
     */
    public void violated(ConstraintViolation<?> violation) {
        var said = new SaidConstraint(violation).in(language.getLocale(), validation.getMessageInterpolator());
        var wholeSentence = violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue;
        add(null, FacesMessage.SEVERITY_ERROR, wholeSentence ? said : violation.getPropertyPath() + ": " + said);
    }

    /** What was said so far without anything being wrong. */
    public List<FormAnswer.Said> said() {
        return faces.getMessageList().stream()
                .filter(message -> !isProblem(message))
                .map(message -> new FormAnswer.Said(
                        FacesMessage.SEVERITY_WARN.equals(message.getSeverity()), message.getSummary()))
                .toList();
    }

    /** Says what was said when the same form was sent the first time, and that it was not done a second time. */
    public void again(List<FormAnswer.Said> said) {
        if (!said.isEmpty()) {
            warn("form.sent-before");
        }
        said.forEach(one ->
                add(null, one.warning() ? FacesMessage.SEVERITY_WARN : FacesMessage.SEVERITY_INFO, one.sentence()));
    }

    /** Whether something was said to be wrong. */
    public boolean isAnythingWrong() {
        return faces.getMessageList().stream().anyMatch(Notices::isProblem);
    }

    /** Takes back what was said to be done, since in the end it was not. */
    public void takeBack() {
        for (Iterator<FacesMessage> messages = faces.getMessages(); messages.hasNext(); ) {
            if (!isProblem(messages.next())) {
                messages.remove();
            }
        }
    }

    private static boolean isProblem(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    /** The sentence of a refusal. */
    public String sentence(DomainException refusal) {
        return words.of("refusal." + refusal.key(), (Object[]) refusal.arguments());
    }

    private void add(String field, Severity severity, String text) {
        add(field, new FacesMessage(severity, text, text));
    }

    private void add(String field, FacesMessage message) {
        faces.addMessage(field, message);
        if (field == null) {
            faces.getExternalContext().getFlash().setKeepMessages(true);
        }
    }
}
