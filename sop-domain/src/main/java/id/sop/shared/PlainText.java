package id.sop.shared;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that page, paper, table and database can all bear: whatever is accepted is shown as it was typed. */
@Documented
@Constraint(validatedBy = PlainText.Check.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    String message() default "{text.plain}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at each character. */
    class Check implements ConstraintValidator<PlainText, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || isPlain(text);
        }

        /** Whether a text has none but such characters. */
        public static boolean isPlain(String text) {
            return text.codePoints().allMatch(Check::isPlain);
        }

        /**
         * No control character but tab and line end, what XML 1.0 (section 2.2) can hold: no half of a pair, no U+FFFE, no U+FFFF; and nothing that
         * turns the direction of what follows, so that it reads as another text (UAX #9, explicit formatting).
         */
        private static boolean isPlain(int character) {
            return character == '\t'
                    || character == '\n'
                    || character == '\r'
                    || !Character.isISOControl(character)
                            && Character.getType(character) != Character.SURROGATE
                            && !isTurning(character)
                            && character != 0xFFFE
                            && character != 0xFFFF;
        }

        private static boolean isTurning(int character) {
            return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        }
    }
}
