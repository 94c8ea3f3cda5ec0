package id.sop.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Keeps the chosen language in a cookie for a year and shows the page again. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = request.getParameter("to");
        if (Language.TAGS.contains(String.valueOf(to))) {
            response.addCookie(cookie(to, request));
        }
        response.sendRedirect(back(request.getParameter("back"), request.getContextPath()));
    }

    private static Cookie cookie(String to, HttpServletRequest request) {
        Cookie cookie = new Cookie(Language.COOKIE, to);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(Math.toIntExact(Duration.ofDays(365).toSeconds()));
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** A path of this application, whatever was asked for: never another site. */
    static String back(String asked, String context) {
        boolean ours = asked != null
                && asked.startsWith(context + "/")
                && !asked.startsWith("//")
                && asked.chars().noneMatch(c -> c == '\\' || c < ' ');
        return ours ? asked : context + "/";
    }
}
