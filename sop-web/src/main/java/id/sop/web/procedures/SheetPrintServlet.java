package id.sop.web.procedures;

import id.sop.procedures.runs.SheetPrint;
import id.sop.procedures.sheet.Paper;
import id.sop.web.files.Download;
import id.sop.web.lists.Asked;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The sheet in force, or in the revision that the address names, as a PDF on the paper that the address asks for, else on folio. */
@WebServlet("/procedures/sheet.pdf")
public class SheetPrintServlet extends Download {

    @Inject
    transient SheetPrint print;

    @Inject
    transient Asked asked;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getParameter("code");
        var revision = asked.number("revision", 0);
        var pdf = revision == 0 ? print.inForce(code, paper(request)) : print.revision(code, revision, paper(request));
        print(response, words.of("sheet.file", code), pdf);
    }

    static Paper paper(HttpServletRequest request) {
        return Paper.named(request.getParameter("paper")).orElse(Paper.F4);
    }
}
