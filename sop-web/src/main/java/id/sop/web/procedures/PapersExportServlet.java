package id.sop.web.procedures;

import id.sop.procedures.runs.PaperRegister;
import id.sop.web.files.ContentDisposition;
import id.sop.web.files.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The register of produced papers as a table, for the papers that the address asks for. */
@WebServlet({"/export/papers.xlsx", "/export/papers.csv"})
public class PapersExportServlet extends Download {

    private static final List<String> COLUMNS = List.of(
            "type",
            "title",
            "number",
            "dated",
            "signatory",
            "run",
            "sheet",
            "row",
            "subject",
            "made-by",
            "made",
            "file");

    @Inject
    transient PapersQuery query;

    @Inject
    transient PaperRegister papers;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = format(request);
        announce(
                response,
                format.mediaType(),
                ContentDisposition.saved(words.of("papers.export") + "." + format.extension()));
        papers.export(
                query.filter(),
                COLUMNS.stream().map(column -> words.of("papers." + column)).toList(),
                format,
                response.getOutputStream());
    }
}
