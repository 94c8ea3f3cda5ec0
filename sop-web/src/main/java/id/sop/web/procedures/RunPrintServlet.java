package id.sop.web.procedures;

import id.sop.procedures.runs.SheetPrint;
import id.sop.web.files.Download;
import id.sop.web.shared.AddressNotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A run as a PDF: its sheet with what is done, when and how long, and what is to come. */
@WebServlet("/procedures/run.pdf")
public class RunPrintServlet extends Download {

    @Inject
    transient SheetPrint print;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var number = AddressNotFound.number(request.getParameter("no"));
        var pdf = print.run(number, SheetPrintServlet.paper(request));
        print(response, words.of("run.file", number.inAddress()), pdf);
    }
}
