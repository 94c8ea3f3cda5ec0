package id.sop.web.fields;

import id.sop.organisation.CalendarService;
import id.sop.web.shared.ScriptServlet;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Which day it is in the caller's office, and on which it does not work, for the calendars beside fields: those of the machine may be wrong. */
@WebServlet(ScriptServlet.PATH + "days")
public class DaysServlet extends ScriptServlet {

    @Inject
    transient CalendarService calendars;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var known = calendars.freeDays();
        var free = Json.createObjectBuilder();
        known.days().forEach((day, name) -> free.add(day.toString(), name));
        answer(
                response,
                Json.createObjectBuilder()
                        .add("today", known.today().toString())
                        .add("free", free)
                        .build());
    }
}
