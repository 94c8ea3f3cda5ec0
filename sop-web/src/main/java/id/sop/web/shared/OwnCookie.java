package id.sop.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * A cookie of the application beside that of the session: closed to scripts, not sent with the posts of other sites, and behind https bound to it and
 * to this host by its name.
 */
public record OwnCookie(String name) {

    public void give(HttpServletRequest request, HttpServletResponse response, String value, Duration life) {
        Cookie cookie = new Cookie(nameFor(request.isSecure()), value);
        cookie.setPath("/");
        cookie.setMaxAge(Math.toIntExact(life.toSeconds()));
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    public Optional<String> of(HttpServletRequest request) {
        return in(request.isSecure(), request.getCookies());
    }

    Optional<String> in(boolean secure, Cookie... cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(nameFor(secure)))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private String nameFor(boolean secure) {
        return secure ? "__Host-" + name : name;
    }
}
