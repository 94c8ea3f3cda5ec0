package id.sop.testbed;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the methods that {@link TransactionInterceptor} surrounds. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface Transacted {

    /** The mark as a value. */
    final class Mark extends AnnotationLiteral<Transacted> implements Transacted {

        private static final long serialVersionUID = 1L;
    }
}
