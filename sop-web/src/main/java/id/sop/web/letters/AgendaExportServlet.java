package id.sop.web.letters;

import id.sop.letters.AgendaBook;
import id.sop.web.files.ContentDisposition;
import id.sop.web.files.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The agenda book as a table, for the letters that the address asks for. */
@WebServlet({"/export/agenda.xlsx", "/export/agenda.csv"})
public class AgendaExportServlet extends Download {

    @Inject
    transient AgendaQuery query;

    @Inject
    transient AgendaBook book;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var filter = query.filter();
        var format = format(request);
        var name = words.of("agenda.file", filter.year()) + "." + format.extension();
        announce(response, format.mediaType(), ContentDisposition.saved(name));
        book.export(filter, format, response.getOutputStream());
    }
}
