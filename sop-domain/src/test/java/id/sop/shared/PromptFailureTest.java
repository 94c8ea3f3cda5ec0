package id.sop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.testbed.OnBothDatabases;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;

class PromptFailureTest extends OnBothDatabases {

    @Test
    void a_query_that_finds_the_database_away_is_not_tried_again() {
        var session = office().factory().unwrap(ServerSession.class);

        assertEquals(0, session.getLogin().getQueryRetryAttemptCount());
    }
}
