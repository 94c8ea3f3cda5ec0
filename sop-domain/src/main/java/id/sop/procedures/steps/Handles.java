package id.sop.procedures.steps;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Names the key under which a sheet asks for this step handler ({@code does="letters.examine"}). */
@Qualifier @Retention(RUNTIME)
@Target(TYPE)
public @interface Handles {

    String value();
}
