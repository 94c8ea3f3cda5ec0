package id.sop.web.errors;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.shared.DomainException;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import org.junit.jupiter.api.Test;

class FacesErrorsTest {

    private static final class Refused extends DomainException {}

    @Test
    void a_refusal_is_found_however_deep_the_container_wraps_it() {
        Refused refusal = new Refused();

        assertSame(
                refusal,
                FacesErrors.find(new FacesException(new EJBException(refusal)), DomainException.class)
                        .orElseThrow());
    }

    @Test
    void an_endless_chain_of_causes_ends() {
        Exception first = new Exception("first");
        first.initCause(new Exception("second", first));

        assertTrue(FacesErrors.find(first, DomainException.class).isEmpty());
    }
}
