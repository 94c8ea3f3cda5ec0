package id.sop.web.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Keeps the chosen language in a cookie for a year and shows the page again. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = request.getParameter("to");
        if (Language.TAGS.contains(String.valueOf(to))) {
            Language.COOKIE.give(request, response, to, A_YEAR);
        }
        response.sendRedirect(back(request.getParameter("back"), request.getContextPath()));
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
