package id.sop.web.shared;

import id.sop.shared.DomainException;
import jakarta.ejb.EJBAccessException;
import jakarta.json.Json;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * An answer to the script of one of our own pages, under {@value #PATH}: JSON, a status for what is refused, and nothing for another site. A
 * session that has ended is answered with 401, since a script cannot show the login page.
 */
public abstract class ScriptServlet extends HttpServlet {

    /** Where scripts ask. */
    public static final String PATH = "/script/";

    /** The header of a request that nobody has asked for. */
    public static final String UNATTENDED = "Sop-Unattended";

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!isOurOwn(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            super.service(request, response);
        } catch (DomainException | EJBAccessException refusal) {
            response.reset();
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Whether a page of this site asks, by what the browser says of it; an older browser names the origin only, and only where it sends something. */
    public static boolean isOurOwn(String site, String origin, String host) {
        if (site != null) {
            return site.equals("same-origin");
        }
        return origin == null || host != null && host.equals(authority(origin));
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    /** Whether the request came from such a script. */
    public static boolean isAskedByScript(HttpServletRequest request, String uri) {
        return uri.startsWith(request.getContextPath() + PATH) || request.getHeader(UNATTENDED) != null;
    }

    /** Whether the script of Faces asks for a part of a page. */
    public static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** Writes the answer. */
    protected static void answer(HttpServletResponse response, JsonStructure said) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try (JsonWriter writer = Json.createWriter(response.getWriter())) {
            writer.write(said);
        }
    }
}
