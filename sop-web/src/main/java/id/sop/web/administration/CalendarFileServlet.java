package id.sop.web.administration;

import id.sop.organisation.CalendarService;
import id.sop.web.files.ContentDisposition;
import id.sop.web.files.Download;
import id.sop.web.lists.Asked;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A year of the working calendar as the XML that can be imported again. */
@WebServlet("/administration/calendar.xml")
public class CalendarFileServlet extends Download {

    @Inject
    transient CalendarService calendars;

    @Inject
    transient Asked asked;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int year = asked.number("year", 0);
        int version = asked.number("version", 0);
        var file = calendars.file(year, version == 0 ? null : version).getBytes(StandardCharsets.UTF_8);
        announce(response, "application/xml", ContentDisposition.saved(words.of("calendar.file", year) + ".xml"));
        response.getOutputStream().write(file);
    }
}
