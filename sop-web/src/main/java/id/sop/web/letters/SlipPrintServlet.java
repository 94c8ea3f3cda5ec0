package id.sop.web.letters;

import id.sop.letters.DispositionPrint;
import id.sop.web.files.Download;
import id.sop.web.shared.AddressNotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The disposition slip of a letter as a PDF. */
@WebServlet("/print/disposition.pdf")
public class SlipPrintServlet extends Download {

    @Inject
    transient DispositionPrint slip;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var number = AddressNotFound.number(request.getParameter("no"));
        var pdf = slip.pdf(number);
        print(response, words.of("letter.slip.file", number.inAddress()), pdf);
    }
}
