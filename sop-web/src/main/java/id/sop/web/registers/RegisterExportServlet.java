package id.sop.web.registers;

import id.sop.documents.tables.TableFormat;
import id.sop.registers.books.Registers;
import id.sop.web.files.ContentDisposition;
import id.sop.web.files.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A register as a table, for the rows that the address asks for. */
@WebServlet("/export/*")
public class RegisterExportServlet extends Download {

    @Inject
    transient AskedRegister asked;

    @Inject
    transient Registers registers;

    @Inject
    transient RegisterWords registerWords;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var register = asked.register(request);
        var wanted = asked.wanted(register);
        var format = request.getPathInfo().endsWith(TableFormat.CSV.extension()) ? TableFormat.CSV : TableFormat.XLSX;
        var name = registerWords.file(register, wanted) + "." + format.extension();
        announce(response, format.mediaType(), ContentDisposition.saved(name));
        registers.export(register, wanted, format, response.getOutputStream());
    }
}
