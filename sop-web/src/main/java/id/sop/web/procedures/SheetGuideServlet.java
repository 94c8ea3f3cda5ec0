package id.sop.web.procedures;

import id.sop.procedures.catalogue.SheetGuideRegister;
import id.sop.procedures.sheet.SheetSchema;
import id.sop.web.files.ContentDisposition;
import id.sop.web.files.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a sheet is written with, as files: one to begin with in the codes of the office, and the schema. */
@WebServlet({"/procedures/sheet-starter.xml", SheetGuideServlet.SCHEMA})
public class SheetGuideServlet extends Download {

    static final String SCHEMA = "/procedures/sop.xsd";

    @Inject
    transient SheetGuideRegister guide;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean schema = request.getServletPath().equals(SCHEMA);
        String file = schema ? guide.schema() : guide.starter();
        String name = schema ? SheetSchema.FILE : words.of("sheet-guide.starter.file") + ".xml";
        announce(response, "application/xml", ContentDisposition.saved(name));
        response.getOutputStream().write(file.getBytes(StandardCharsets.UTF_8));
    }
}
