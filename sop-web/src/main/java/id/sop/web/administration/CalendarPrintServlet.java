package id.sop.web.administration;

import id.sop.documents.calendar.CalendarYearPrint;
import id.sop.web.files.Download;
import id.sop.web.lists.Asked;
import id.sop.web.shared.AddressNotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The working calendar of a year on one page, for the office's wall. */
@WebServlet("/print/calendar.pdf")
public class CalendarPrintServlet extends Download {

    @Inject
    transient CalendarYearPrint paper;

    @Inject
    transient Asked asked;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int year = asked.number("year", 0);
        if (year == 0) {
            throw new AddressNotFound();
        }
        print(response, words.of("calendar.file", year), paper.print(year));
    }
}
