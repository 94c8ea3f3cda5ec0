package id.sop.web.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/** What a violated constraint says in another language than that of the server. */
record SaidConstraint(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

    String in(Locale language, MessageInterpolator interpolator) {
        return interpolator.interpolate(violation.getMessageTemplate(), this, language);
    }

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return violation.getConstraintDescriptor();
    }

    @Override
    public Object getValidatedValue() {
        return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new ValidationException("Not a " + type.getName());
    }
}
