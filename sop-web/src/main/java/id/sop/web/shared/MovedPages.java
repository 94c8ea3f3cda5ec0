package id.sop.web.shared;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads from the former address of a page to the present one, so that bookmarks keep working; {@code web.xml} says from where to where. */
public class MovedPages extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = request.getQueryString();
        var page = request.getContextPath() + getInitParameter(request.getServletPath());
        response.sendRedirect(query == null ? page : page + "?" + query);
    }
}
