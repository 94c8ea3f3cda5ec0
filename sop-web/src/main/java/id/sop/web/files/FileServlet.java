package id.sop.web.files;

import id.sop.documents.files.FileInfo;
import id.sop.documents.files.FileNotFound;
import id.sop.documents.files.FileStore;
import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.web.security.GuardedResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stored files, {@code /files/ID}: saved, or shown by our own pages with {@code ?shown=true}, in both cases in a sandbox. Who may see one is decided by
 * what keeps it.
 */
@WebServlet("/files/*")
public class FileServlet extends Download {

    /** What a file may do when it is shown: nothing. The browser's own viewer of PDFs still works, in a frame and in a tab. */
    static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'self'";

    @Inject
    transient CurrentCaller current;

    @Inject
    transient FileStore files;

    @Inject
    @Any
    transient Instance<KeptFiles> kept;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var caller = current.get();
        var file = open(caller, id(request));
        var stored = files.stored(caller.office(), file.id());
        var saved = request.getParameter("shown") == null;
        announce(response, file.type().mediaType(), new ContentDisposition(saved, file.name()));
        response.setHeader(GuardedResponse.POLICY, POLICY);
        response.setHeader("X-Frame-Options", "SAMEORIGIN"); // the preview on our own pages
        response.setHeader("Accept-Ranges", "none");
        response.setContentLength(stored.size());
        response.getOutputStream().write(stored.content());
    }

    private FileInfo open(Caller caller, String id) {
        var kind = files.info(caller.office(), id).subjectKind();
        if (kind == null) {
            return files.held(caller, id);
        }
        return kept.stream()
                .filter(keeper -> keeper.kind().equals(kind))
                .findFirst()
                .orElseThrow(FileNotFound::new)
                .open(id);
    }

    private static String id(HttpServletRequest request) {
        var path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }
}
