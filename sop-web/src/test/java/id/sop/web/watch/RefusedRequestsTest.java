package id.sop.web.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.web.Servlets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefusedRequestsTest {

    private final Logger log = Logger.getLogger(RefusedRequests.class.getName());
    private final List<String> lines = new ArrayList<>();
    private final Servlets servlets = new Servlets();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.addHandler(handler);
    }

    @AfterEach
    void listenNoMore() {
        log.removeHandler(handler);
    }

    private List<String> noted(int status) throws Exception {
        new RefusedRequests()
                .doFilter(
                        servlets.request,
                        servlets.response,
                        (request, response) -> servlets.response.setStatus(status));
        return lines;
    }

    @Test
    void a_right_that_somebody_lacks_is_noted_with_who_what_and_from_where() throws Exception {
        servlets.path = "/administration/officers.xhtml";

        assertEquals(
                List.of("refused with 403: GET /administration/officers.xhtml by siti from 10.0.3.17"), noted(403));
    }

    @Test
    void a_record_that_does_not_exist_for_her_is_noted_too() throws Exception {
        servlets.path = "/letters/letter.xhtml";

        assertEquals(List.of("refused with 404: GET /letters/letter.xhtml by siti from 10.0.3.17"), noted(404));
    }

    @Test
    void what_opens_or_is_asked_for_by_nobody_in_particular_is_not() throws Exception {
        assertEquals(List.of(), noted(200));

        servlets.account = null;
        assertEquals(List.of(), noted(404));
    }
}
