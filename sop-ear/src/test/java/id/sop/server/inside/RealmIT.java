package id.sop.server.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RealmIT {

    @EJB
    private Positions positions;

    @Test
    void a_group_of_the_realm_is_a_position_in_the_beans() throws Exception {
        Caller head = Caller.named("kepala");

        assertEquals("kepala", head.calls(positions::callerName));
        assertTrue(head.calls(() -> positions.callerHolds("jambi.kepala-panti")));
        assertFalse(head.calls(() -> positions.callerHolds("jambi.pelaksana")));
    }

    @Test
    void a_bean_for_one_position_refuses_another() throws Exception {
        Caller.named("kepala").runs(positions::onlyForTheHead);

        assertThrows(EJBAccessException.class, () -> Caller.named("pelaksana").runs(positions::onlyForTheHead));
    }
}
