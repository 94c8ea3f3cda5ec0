package id.sop.web.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.web.Servlets;
import java.io.IOException;
import java.net.SocketException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeRequestsTest {

    private final Servlets servlets = new Servlets();
    private final AtomicBoolean passed = new AtomicBoolean();

    private void send() throws Exception {
        new WholeRequests().doFilter(servlets.request, servlets.response, (request, response) -> passed.set(true));
    }

    @Test
    void what_arrived_whole_is_let_pass() throws Exception {
        send();

        assertTrue(passed.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UT000128: Remote peer closed connection before all data could be read",
                "UT000036: Connection terminated parsing multipart data",
                "Broken pipe",
                "Connection reset by peer"
            })
    void who_goes_away_while_sending_is_not_answered(String words) throws Exception {
        servlets.unreadable = new IllegalStateException(new IOException(words));

        send();

        assertFalse(passed.get());
        assertEquals(200, servlets.status);
    }

    @Test
    void a_reset_is_such_an_end_too() throws Exception {
        servlets.unreadable = new IllegalStateException(new SocketException("Connection reset"));

        send();

        assertFalse(passed.get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UT000020: Connection terminated as request was larger than 26214400", "No space left on device"
            })
    void what_is_too_large_or_cannot_be_stored_fails_as_before(String words) {
        servlets.unreadable = new IllegalStateException(new IOException(words));

        assertThrows(IllegalStateException.class, this::send);
        assertFalse(passed.get());
    }
}
