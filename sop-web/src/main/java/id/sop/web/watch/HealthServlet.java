package id.sop.web.watch;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells a monitor or a load balancer how the server is, in the form of MicroProfile Health: {@code live} while it runs, {@code ready} while
 * officers can work. It says nothing else, because nobody logs in for it.
 */
@WebServlet({HealthServlet.LIVE, HealthServlet.READY})
public class HealthServlet extends HttpServlet {

    static final String LIVE = "/health/live";
    static final String READY = "/health/ready";

    @Inject
    transient DatabaseWatch database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean up = request.getServletPath().equals(LIVE) || database.isAnswering();
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        String status = up ? "UP" : "DOWN";
        response.getWriter()
                .write(
                        request.getServletPath().equals(LIVE)
                                ? "{\"status\":\"" + status + "\",\"checks\":[]}"
                                : "{\"status\":\"" + status + "\",\"checks\":[{\"name\":\"database\",\"status\":\""
                                        + status + "\"}]}");
    }
}
