package id.sop.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.organisation.NoPosition;
import id.sop.shared.Slice;
import id.sop.testbed.OnBothDatabases;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignInServiceTest extends OnBothDatabases {

    @Test
    void coming_and_going_are_lines_of_the_trace_of_the_office() {
        as("kasubbag").does(SignInService.class, SignInService::began);
        as("kasubbag").does(SignInService.class, SignInService::ended);
        as("pky.kadis").does(SignInService.class, SignInService::began);
        as("kasubbag").does(SignInService.class, SignInService::expired);

        var lines = as("auditor")
                .asks(
                        TraceRegister.class,
                        trace -> trace.page(new TraceFilter(null, null, null, null, null), new Slice(0, 10)))
                .rows();

        assertEquals(
                List.of("session.expired kasubbag", "session.ended kasubbag", "session.began kasubbag"),
                lines.stream()
                        .map(line -> line.action() + " " + line.username())
                        .toList());
    }

    @Test
    void who_belongs_to_no_office_leaves_no_line() {
        assertThrows(NoPosition.class, () -> as("nobody").does(SignInService.class, SignInService::began));
    }
}
