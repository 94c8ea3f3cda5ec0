package id.sop.web.letters;

import id.sop.letters.AgendaBook;
import id.sop.web.files.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The agenda book as a PDF, for the letters that the address asks for. */
@WebServlet("/print/agenda.pdf")
public class AgendaPrintServlet extends Download {

    @Inject
    transient AgendaQuery query;

    @Inject
    transient AgendaBook book;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var filter = query.filter();
        var pdf = book.pdf(filter);
        print(response, words.of("agenda.file", filter.year()), pdf);
    }
}
