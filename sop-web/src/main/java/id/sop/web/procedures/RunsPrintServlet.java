package id.sop.web.procedures;

import id.sop.procedures.runs.RunBook;
import id.sop.web.files.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The register of runs as a PDF, for the runs that the address asks for. */
@WebServlet("/print/runs.pdf")
public class RunsPrintServlet extends Download {

    @Inject
    transient RunsQuery query;

    @Inject
    transient RunBook book;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var pdf = book.pdf(query.filter(), query.order(), query.descending());
        print(response, words.of("runs.file"), pdf);
    }
}
