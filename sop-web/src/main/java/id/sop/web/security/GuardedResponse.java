package id.sop.web.security;

import id.sop.web.shared.ResourceVersions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An answer that keeps its security headers whatever becomes of it: an answer that is begun anew, as an error page is, still has them. It has one
 * Content-Security-Policy: that of an answer which may do nothing at all, until a page or a file states its own. A text has its charset.
 */
public class GuardedResponse extends HttpServletResponseWrapper {

    public static final String POLICY = "Content-Security-Policy";

    private static final String CACHING = "Cache-Control";

    private static final Pattern TEXT = Pattern.compile("text/[^;]+|application/(javascript|xml)|[^;]+\\+xml");

    /** What may do nothing: no page. */
    static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");

    private final boolean secure;
    private final boolean resource;

    GuardedResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        secure = request.isSecure();
        resource = ResourceVersions.isResource(request);
        guard(NOTHING);
    }

    @Override
    public void reset() {
        String policy = getHeader(POLICY);
        super.reset();
        guard(policy);
    }

    /** PrimeFaces adds the policy of its page; beside another one both would hold. */
    @Override
    public void addHeader(String name, String value) {
        if (POLICY.equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    /** Faces answers for a script or style that is not there by the status alone. */
    @Override
    public void setStatus(int status) {
        super.setStatus(status);
        if (status >= SC_BAD_REQUEST) {
            setHeader(CACHING, "no-store");
        }
    }

    /** Every text says in which charset it is written: all of ours are in UTF-8. */
    @Override
    public void setContentType(String type) {
        boolean unsaid = type != null && TEXT.matcher(type).matches();
        super.setContentType(unsaid ? type + ";charset=UTF-8" : type);
    }

    private void guard(String policy) {
        ALWAYS.forEach(this::setHeader);
        setHeader(POLICY, policy);
        setHeader(CACHING, resource ? ResourceVersions.CACHED : "no-store");
        if (secure) {
            setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }
}
