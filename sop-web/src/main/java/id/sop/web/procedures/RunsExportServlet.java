package id.sop.web.procedures;

import id.sop.procedures.runs.RunBook;
import id.sop.web.files.ContentDisposition;
import id.sop.web.files.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The register of runs as a table, for the runs that the address asks for. */
@WebServlet({"/export/runs.xlsx", "/export/runs.csv"})
public class RunsExportServlet extends Download {

    @Inject
    transient RunsQuery query;

    @Inject
    transient RunBook book;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = format(request);
        var name = words.of("runs.file") + "." + format.extension();
        announce(response, format.mediaType(), ContentDisposition.saved(name));
        book.export(query.filter(), query.order(), query.descending(), format, response.getOutputStream());
    }
}
