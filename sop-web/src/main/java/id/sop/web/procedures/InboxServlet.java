package id.sop.web.procedures;

import id.sop.procedures.inbox.Inbox;
import id.sop.procedures.inbox.InboxState;
import id.sop.web.modules.MenuEntry;
import id.sop.web.modules.ModulePages;
import id.sop.web.modules.Modules;
import id.sop.web.shared.ScriptServlet;
import id.sop.web.shared.Words;
import id.sop.web.steps.RunWords;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How the caller's inbox stands, for the pages that are open; 304 while nothing has changed. */
@WebServlet("/script/inbox")
public class InboxServlet extends ScriptServlet {

    @Inject
    transient Inbox inbox;

    @Inject
    transient Modules modules;

    @Inject
    transient Words words;

    @Inject
    transient RunWords runWords;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var state = inbox.state();
        var tag = '"' + state.fingerprint() + '"';
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var reminders = Json.createArrayBuilder();
        state.reminders().forEach(reminder -> reminders.add(said(reminder)));
        var counts = Json.createObjectBuilder();
        modules.each(ModulePages::menu)
                .filter(MenuEntry::isCounting)
                .forEach(entry -> counts.add(entry.name(), entry.count(state.waiting())));
        answer(
                response,
                Json.createObjectBuilder()
                        .add("counts", counts)
                        .add("reminders", reminders)
                        .build());
    }

    private JsonObjectBuilder said(InboxState.Reminder reminder) {
        var task = reminder.task();
        var about = runWords.subject(task.subject());
        var due = task.dueAt().orElseThrow();
        return Json.createObjectBuilder()
                .add("key", task.kind() + ":" + task.number() + ":" + due + ":" + reminder.due())
                .add(
                        "text",
                        words.of(reminder.due() ? "reminder.due" : "reminder.soon", about, words.when(due, "time")));
    }
}
