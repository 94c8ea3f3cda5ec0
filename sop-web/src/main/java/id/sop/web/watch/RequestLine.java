package id.sop.web.watch;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the log names a request in one line: what was asked for, who and from where; nothing of what was sent. */
public final class RequestLine {

    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    private RequestLine() {}

    /** Such as {@code GET /print/agenda.pdf by siti from 10.0.3.17}. */
    static String of(HttpServletRequest request) {
        var account = Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .map(RequestLine::account)
                .orElse("-");
        var asked = request.getMethod() + " " + request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        return oneLine(asked) + " by " + account + " from " + request.getRemoteAddr();
    }

    /** What was asked for, without what names a record: {@code /print/agenda.pdf}, {@code /files}. */
    static String address(HttpServletRequest request) {
        return request.getServletPath()
                + Optional.ofNullable(request.getPathInfo())
                        .filter(info -> info.matches("/[a-z-]+\\.[a-z]+"))
                        .orElse("");
    }

    /** A name as it may stand in the log: of one line, and nothing that no account can be called. */
    public static String account(String name) {
        return name != null && ACCOUNT.matcher(name).matches() ? name : "(not the name of an account)";
    }

    /** Without what would begin another line, so that no text can forge an entry of the log. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\u2028\u2029\u0085]", "?");
    }
}
