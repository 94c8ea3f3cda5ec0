package id.sop.web.registers;

import id.sop.documents.tables.TableFormat;
import id.sop.registers.books.RegisterNotFound;
import id.sop.registers.books.Registers;
import id.sop.web.files.AskedFile;
import id.sop.web.files.ContentDisposition;
import id.sop.web.files.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;

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
        var file = AskedFile.of(request).orElseThrow(RegisterNotFound::new);
        var format = Stream.of(TableFormat.values())
                .filter(one -> one.extension().equals(file.format()))
                .findFirst()
                .orElseThrow(RegisterNotFound::new);
        var register = registers.find(file.key());
        var wanted = asked.wanted(register);
        var name = registerWords.file(register, wanted) + "." + format.extension();
        announce(response, format.mediaType(), ContentDisposition.saved(name));
        registers.export(register, wanted, format, response.getOutputStream());
    }
}
