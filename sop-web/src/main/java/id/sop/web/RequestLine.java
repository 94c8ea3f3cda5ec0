package id.sop.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;

/** How the log names a request in one line: what was asked for, who and from where; nothing of what was sent. */
final class RequestLine {

    private RequestLine() {}

    /** Such as {@code GET /print/agenda.pdf by siti from 10.0.3.17}. */
    static String of(HttpServletRequest request) {
        var account = Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .map(Logins::shown)
                .orElse("-");
        var asked = request.getMethod() + " " + request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        return oneLine(asked) + " by " + account + " from " + request.getRemoteAddr();
    }

    /** Without what would begin another line, so that no text can forge an entry of the log. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\u2028\u2029\u0085]", "?");
    }
}
