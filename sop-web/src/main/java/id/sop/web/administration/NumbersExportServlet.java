package id.sop.web.administration;

import id.sop.documents.numbers.NumberBook;
import id.sop.web.files.ContentDisposition;
import id.sop.web.files.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The ledger of numbers as a table, for the numbers that the address asks for. */
@WebServlet({"/export/numbers.xlsx", "/export/numbers.csv"})
public class NumbersExportServlet extends Download {

    @Inject
    transient NumbersQuery query;

    @Inject
    transient NumberBook book;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = format(request);
        var name =
                words.of("numbers.file", query.filter().book(), query.filter().year()) + "." + format.extension();
        announce(response, format.mediaType(), ContentDisposition.saved(name));
        book.export(query.filter(), query.order(), query.descending(), format, response.getOutputStream());
    }
}
