package id.sop.web.registers;

import id.sop.registers.books.RegisterNotFound;
import id.sop.registers.books.Registers;
import id.sop.web.files.AskedFile;
import id.sop.web.files.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A register as a PDF, for the rows that the address asks for. */
@WebServlet("/print/*")
public class RegisterPrintServlet extends Download {

    @Inject
    transient AskedRegister asked;

    @Inject
    transient Registers registers;

    @Inject
    transient RegisterWords registerWords;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var register = registers.find(AskedFile.pdf(request).orElseThrow(RegisterNotFound::new));
        var wanted = asked.wanted(register);
        print(response, registerWords.file(register, wanted), registers.pdf(register, wanted));
    }
}
