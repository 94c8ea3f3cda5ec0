package id.sop.web.files;

import id.sop.documents.print.PaperNotFound;
import id.sop.documents.print.PaperPrint;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** An official paper of one thing as a PDF: {@code /paper/disposition.pdf?no=2026-12}. */
@WebServlet("/paper/*")
public class PaperPrintServlet extends Download {

    private static final Pattern FILE = Pattern.compile("/([a-z-]+)\\.pdf");

    @Inject
    transient PaperPrint papers;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!file.matches()) {
            throw new PaperNotFound();
        }
        var key = file.group(1);
        var number = request.getParameter("no") == null ? "" : request.getParameter("no");
        var pdf = papers.pdf(papers.find(key), number);
        print(response, words.of("paper." + key + ".file", number), pdf);
    }
}
