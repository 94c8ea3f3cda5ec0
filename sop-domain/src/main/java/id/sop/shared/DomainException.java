package id.sop.shared;

import jakarta.ejb.ApplicationException;
import java.io.Serializable;
import java.util.Arrays;

/**
 * A refusal by a rule of the office: it rolls the transaction back and reaches the page as a message.
 *
 * <p>One subclass per refusal, named as the refusal. It carries arguments, never a sentence: the sentence stands in the
 * message bundle under the simple name of the class, in both languages.
 */
@ApplicationException(rollback = true)
public abstract class DomainException extends RuntimeException {

    private final Serializable[] arguments;

    /** @param arguments what the message of the bundle names as {0}, {1} … */
    protected DomainException(Serializable... arguments) {
        this.arguments = arguments.clone();
    }

    /** The key of the sentence in the message bundle. */
    public String key() {
        return getClass().getSimpleName();
    }

    /** The arguments of the sentence, in the order of its placeholders. */
    public Serializable[] arguments() {
        return arguments.clone();
    }

    @Override
    public String getMessage() {
        return key() + Arrays.toString(arguments);
    }
}
