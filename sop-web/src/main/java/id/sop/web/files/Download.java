package id.sop.web.files;

import id.sop.documents.files.FileAltered;
import id.sop.shared.DomainException;
import id.sop.web.errors.ErrorPages;
import id.sop.web.shared.Words;
import id.sop.web.watch.Incidents;
import id.sop.web.watch.UnforeseenErrors;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An answer that is a file: what the services refuse becomes the page that says so, never half a file; {@link UnforeseenErrors} does it for the rest. */
public abstract class Download extends HttpServlet {

    private static final String PDF = "application/pdf";

    @Inject
    protected transient Words words;

    @Inject
    transient Incidents incidents;

    /** Writes the file; headers first, and nothing before the service has agreed. */
    protected abstract void send(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            send(request, response);
        } catch (FileAltered damage) {
            incidents.log(request, damage);
            say(request, damage);
            refuse(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } catch (DomainException refusal) {
            say(request, refusal);
            refuse(response, ErrorPages.status(refusal));
        } catch (EJBAccessException refusal) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void say(HttpServletRequest request, DomainException refusal) {
        request.setAttribute(ErrorPages.SENTENCE, words.of("refusal." + refusal.key(), (Object[]) refusal.arguments()));
    }

    private static void refuse(HttpServletResponse response, int status) throws IOException {
        response.reset();
        response.sendError(status);
    }

    /** Says what comes: its type, its name, and that no cache keeps it. */
    protected static void announce(HttpServletResponse response, String mediaType, ContentDisposition disposition) {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", disposition.toString());
        response.setHeader("Cache-Control", "private, no-store");
    }

    /** Sends a print, to be shown by the browser's own viewer. @param name of the file, without its ending */
    protected static void print(HttpServletResponse response, String name, byte[] pdf) throws IOException {
        announce(response, PDF, ContentDisposition.shown(name + ".pdf"));
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
