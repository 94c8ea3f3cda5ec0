package id.sop.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;

/**
 * Ends the session, has the browser forget what our scripts have stored there, and leads to the login page. Only by POST, so that no link can do
 * it. Pages are not cached, and scripts and styles stay for the next login.
 */
@WebServlet("/logout")
public class Logout extends HttpServlet {

    @Inject
    transient Logins logins;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Principal account = request.getUserPrincipal();
        if (account != null) {
            logins.ended(account.getName());
        }
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"storage\"");
        response.sendRedirect(request.getContextPath() + "/");
    }
}
