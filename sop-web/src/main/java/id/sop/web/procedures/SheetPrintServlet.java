package id.sop.web.procedures;

import id.sop.procedures.SheetPrint;
import id.sop.procedures.sheet.Paper;
import id.sop.web.ContentDisposition;
import id.sop.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The sheet in force as a PDF, on the paper that the address asks for, else on folio. */
@WebServlet("/procedures/sheet.pdf")
public class SheetPrintServlet extends Download {

    @Inject
    transient SheetPrint print;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getParameter("code");
        var pdf = print.inForce(code, paper(request));
        announce(response, PDF, ContentDisposition.shown(words.of("sheet.file", code) + ".pdf"));
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    static Paper paper(HttpServletRequest request) {
        return Paper.named(request.getParameter("paper")).orElse(Paper.F4);
    }
}
