package id.sop.forms;

import id.sop.organisation.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets each form take effect once, however often it is sent: five times at once, again after an answer that was lost, by the back button.
 *
 * <p>A form is known by the account and the token that was written into it when it was shown. What was refused left nothing behind, so that the
 * same form can be sent again.
 */
@ApplicationScoped
public class FormSubmissions {

    @Inject
    CurrentCaller current;

    @Inject
    SentForms forms;

    /** How this form of the caller was answered before; empty if it has not taken effect. */
    public Optional<FormAnswer> answer(String token) {
        return forms.answer(current.get(), token);
    }

    /**
     * Runs the command of a form in one transaction with the record that it took effect, unless it has done so before.
     *
     * @param command what the form asks for; without an answer it had no effect, and what it changed is rolled back
     * @return the answer of the first time; empty if the command gave none
     * @throws FormBeingHandled if the same form was sent a moment ago and the database did not wait for its end
     */
    public Optional<FormAnswer> once(String token, Supplier<Optional<FormAnswer>> command) {
        var caller = current.get();
        try {
            return Optional.of(forms.send(caller, token, command));
        } catch (SentForms.NothingDone refused) {
            return Optional.empty();
        } catch (SentForms.SentBefore again) {
            return Optional.of(forms.answer(caller, token).orElseThrow(FormBeingHandled::new));
        }
    }
}
