package id.sop.web.files;

import id.sop.documents.print.PaperNotFound;
import id.sop.documents.print.PaperPrint;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An official paper of one thing as a PDF: {@code /paper/disposition.pdf?no=2026-12}. */
@WebServlet("/paper/*")
public class PaperPrintServlet extends Download {

    @Inject
    transient PaperPrint papers;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var key = AskedFile.pdf(request).orElseThrow(PaperNotFound::new);
        var number = request.getParameter("no") == null ? "" : request.getParameter("no");
        var pdf = papers.pdf(papers.find(key), number);
        print(response, words.of("paper." + key + ".file", number), pdf);
    }
}
