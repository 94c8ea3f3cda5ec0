package id.sop.web.watch;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

/** {@link Metrics} in the text format of Prometheus, to a program of this machine; to anybody else there is nothing here. */
@WebServlet(MetricsServlet.PATH)
public class MetricsServlet extends HttpServlet {

    static final String PATH = "/metrics";

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    @Inject
    transient Metrics metrics;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isOfThisMachine(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PrometheusTextFormatWriter format = PrometheusTextFormatWriter.create();
        response.setContentType(format.getContentType());
        format.write(response.getOutputStream(), metrics.now());
    }

    /** Whether it was asked here, and by nobody who asks for somebody else: a proxy of this machine has the address of this machine. */
    static boolean isOfThisMachine(HttpServletRequest request) {
        return THIS_MACHINE.contains(request.getRemoteAddr())
                && Stream.of("X-Forwarded-For", "X-Forwarded-Host", "Forwarded", "Via", "X-Real-IP")
                        .allMatch(header -> request.getHeader(header) == null);
    }
}
