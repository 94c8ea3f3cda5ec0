package id.sop.web;

import id.sop.documents.FileInfo;
import id.sop.documents.FileNotFound;
import id.sop.documents.Files;
import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Stored files, {@code /files/ID}: shown in a frame of our own pages, or saved with {@code ?download}. Who may see one is decided by what keeps it. */
@WebServlet("/files/*")
public class FileServlet extends Download {

    /** What a file may do when it is shown: nothing. The browser's own viewer of PDFs still works, in a frame and in a tab. */
    static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'self'";

    @Inject
    transient CurrentCaller current;

    @Inject
    transient Files files;

    @Inject
    @Any
    transient Instance<KeptFiles> kept;

    @Override
    protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var caller = current.get();
        var file = open(caller, id(request));
        var content = files.content(caller.office(), file.id());
        var saved = request.getParameter("download") != null;
        announce(response, file.type().mediaType(), new ContentDisposition(saved, file.name()));
        response.setHeader(GuardedResponse.POLICY, POLICY);
        response.setHeader("X-Frame-Options", "SAMEORIGIN"); // the preview on our own pages
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
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
