package id.sop.web.administration;

import id.sop.documents.numbers.NumberBook;
import id.sop.web.files.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The ledger of numbers as a PDF, for the numbers that the address asks for. */
@WebServlet("/print/numbers.pdf")
public class NumbersPrintServlet extends Download {

    @Inject
    transient NumbersQuery query;

    @Inject
    transient NumberBook book;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var pdf = book.pdf(query.filter(), query.order(), query.descending());
        print(
                response,
                words.of("numbers.file", query.filter().book(), query.filter().year()),
                pdf);
    }
}
