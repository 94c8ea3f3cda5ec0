package id.sop.web.drafts;

import id.sop.drafts.DraftService;
import id.sop.drafts.DraftTooLong;
import id.sop.forms.FormSubmissions;
import id.sop.web.shared.FrameContents;
import id.sop.web.shared.ScriptServlet;
import id.sop.web.shared.Words;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Reader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps what is typed into a form and hands it back: {@code POST ?form=KEY&token=TOKEN} with the text, {@code GET ?form=KEY&form=KEY}, {@code DELETE
 * ?form=KEY}.
 */
@WebServlet(ScriptServlet.PATH + "draft")
public class DraftServlet extends ScriptServlet {

    private static final int MOST_FORMS = 100;

    @Inject
    transient DraftService drafts;

    @Inject
    transient FormSubmissions submissions;

    @Inject
    transient Words words;

    @Inject
    transient Clock clock;

    @Inject
    transient FrameContents frame;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var found = Json.createArrayBuilder();
        drafts.of(forms(request))
                .forEach(draft -> found.add(Json.createObjectBuilder()
                        .add("form", draft.form())
                        .add("content", draft.content())
                        .add("at", time(draft.savedAt()))));
        answer(response, found.build());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var forms = forms(request);
        var type = request.getContentType();
        if (type == null || !type.startsWith("application/json")) { // which no form of another site can send
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        if (forms.size() != 1) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            var at = keep(forms.get(0), request.getParameter("token"), text(request.getReader()));
            answer(response, Json.createObjectBuilder().add("at", time(at)).build());
        } catch (DraftTooLong refusal) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** A text that arrives behind its form's command, or beside it, is not kept: it was sent. */
    private Instant keep(String form, String token, String text) {
        if (isSent(token)) {
            return clock.instant();
        }
        var at = drafts.keep(form, text);
        if (isSent(token)) {
            drafts.done(form);
        }
        return at;
    }

    private boolean isSent(String token) {
        return token != null && submissions.answer(token).isPresent();
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        forms(request).forEach(drafts::done);
        answer(response, Json.createObjectBuilder().build());
    }

    private static List<String> forms(HttpServletRequest request) {
        var forms = request.getParameterValues("form");
        return forms == null
                ? List.of()
                : Arrays.stream(forms).limit(MOST_FORMS).toList();
    }

    /** One character over the limit is enough to refuse it; the rest is not read. */
    private static String text(Reader body) throws IOException {
        var text = new StringBuilder();
        var part = new char[8192];
        for (int read = body.read(part); read >= 0 && text.length() <= DraftService.LONGEST; read = body.read(part)) {
            text.append(part, 0, read);
        }
        return text.toString();
    }

    private String time(Instant at) {
        var today = LocalDate.ofInstant(clock.instant(), frame.zone());
        return words.when(at, LocalDate.ofInstant(at, frame.zone()).equals(today) ? "time" : "short");
    }
}
