package id.sop.procedures.steps;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.Nonbinding;
import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Names the key under which a sheet asks for this step handler ({@code does="letters.examine"}), and where in a sheet it can stand.
 *
 * <p>A handler that is about a kind of thing and does not start a run changes a thing that a row before it made. One that starts makes the thing:
 * it may be the first row, and further down it hands the run over, from what it was about until there to the thing that is made there.
 */
@Qualifier @Retention(RUNTIME)
@Target(TYPE)
public @interface Handles {

    String value();

    /** The kind of thing that the step changes or makes ({@code letter}); empty if it leaves the run to whatever it is about. */
    @Nonbinding
    String about() default "";

    /** Whether the step may begin a run, because it makes its thing or asks what the run is about. */
    @Nonbinding
    boolean starts() default false;
}
