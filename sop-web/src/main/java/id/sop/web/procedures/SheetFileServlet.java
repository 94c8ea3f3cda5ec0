package id.sop.web.procedures;

import id.sop.organisation.Offices;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.catalogue.RevisionRegister;
import id.sop.procedures.sheet.SheetBpmn;
import id.sop.procedures.sheet.Sop;
import id.sop.web.files.ContentDisposition;
import id.sop.web.files.Download;
import id.sop.web.lists.Asked;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A sheet, in force or in the revision that the address names, as a file for other tools: as the XML in which the catalogue keeps it, or as BPMN 2.0. */
@WebServlet({"/procedures/sheet.xml", SheetFileServlet.BPMN})
public class SheetFileServlet extends Download {

    static final String BPMN = "/procedures/sheet.bpmn";

    private static final String XML = "application/xml";

    @Inject
    transient RevisionRegister register;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient Offices offices;

    @Inject
    transient Asked asked;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sop sop = register.openAsked(asked.text("code"), asked.number("revision", 0))
                .sop();
        String name = sop.code() + "-rev-" + sop.revision();
        if (request.getServletPath().equals(BPMN)) {
            String office = offices.office(sop.office()).name();
            announce(response, XML, ContentDisposition.saved(name + ".bpmn"));
            SheetBpmn.write(sop, office, response.getOutputStream());
        } else {
            String definition = catalogue.definition(sop);
            announce(response, XML, ContentDisposition.saved(name + ".xml"));
            response.getOutputStream().write(definition.getBytes(StandardCharsets.UTF_8));
        }
    }
}
