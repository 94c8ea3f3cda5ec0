package id.sop.web.security;

import id.sop.web.shared.ScriptServlet;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

/** How many seconds the session has left; a POST says that somebody is there, which {@link SessionLimits} takes for a sign. */
@WebServlet(ScriptServlet.PATH + "session")
public class SessionServlet extends ScriptServlet {

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession();
        SessionTimes times = SessionTimes.ofServer();
        Instant now = clock.instant();
        answer(
                response,
                Json.createObjectBuilder()
                        .add(
                                "idle",
                                times.idleLeft(SessionLimits.seen(session, now), now)
                                        .toSeconds())
                        .add(
                                "absolute",
                                times.absoluteLeft(SessionLimits.began(session, now), now)
                                        .toSeconds())
                        .build());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
