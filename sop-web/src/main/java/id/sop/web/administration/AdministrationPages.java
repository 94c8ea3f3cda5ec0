package id.sop.web.administration;

import id.sop.documents.numbers.NumberRegister;
import id.sop.documents.numbers.NumberState;
import id.sop.documents.uploads.Treatment;
import id.sop.organisation.AppointmentState;
import id.sop.organisation.CalendarService;
import id.sop.organisation.Right;
import id.sop.web.modules.MenuEntry;
import id.sop.web.modules.MenuEntry.Group;
import id.sop.web.modules.ModulePages;
import id.sop.web.modules.Reminder;
import id.sop.web.modules.ThingPage;
import id.sop.web.modules.Tone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.Map;

/** The pages of administrator and auditor. */
@ApplicationScoped
class AdministrationPages implements ModulePages {

    private static final String BOOKS = "numbers.book";

    @Inject
    NumberRegister numbers;

    @Inject
    CalendarService calendars;

    @Override
    public int place() {
        return 900;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                MenuEntry.of(Group.REGISTERS, "administration.numbers").openTo(caller -> numbers.isReadable()),
                MenuEntry.of(Group.ADMINISTRATION, "administration.officers").needs(Right.MAINTAIN_OFFICERS),
                MenuEntry.of(Group.ADMINISTRATION, "administration.calendar"),
                MenuEntry.of(Group.ADMINISTRATION, "administration.letterhead").needs(Right.MAINTAIN_LISTS),
                MenuEntry.of(Group.ADMINISTRATION, "administration.document-types")
                        .needs(Right.MAINTAIN_LISTS),
                MenuEntry.of(Group.ADMINISTRATION, "administration.trail").needs(Right.READ_TRACE),
                MenuEntry.of(Group.ADMINISTRATION, "administration.server").needs(Right.MAINTAIN_OFFICERS));
    }

    @Override
    public List<ThingPage> things() {
        return List.of(
                ThingPage.none("number").with("book", BOOKS),
                ThingPage.none("numbers").with("book", BOOKS),
                ThingPage.none("file").with("treatment", Treatment.class),
                ThingPage.at("document-type", "/administration/document-types")
                        .asked(code -> "q=" + URLEncoder.encode(code, StandardCharsets.UTF_8)),
                ThingPage.at("officer", "/administration/officer")
                        .asked(username -> "username=" + username)
                        .readBy(Right.MAINTAIN_OFFICERS));
    }

    /** A year of which the office has no calendar yet, said to who maintains it. */
    @Override
    public List<Reminder> reminders() {
        return calendars.missing().stream().map(AdministrationPages::missing).toList();
    }

    static Reminder missing(Year year) {
        return new Reminder(
                "calendar.missing",
                year.toString(),
                "calendar.make",
                "/administration/calendar-change.xhtml?year=" + year);
    }

    @Override
    public Map<Enum<?>, Tone> tones() {
        return Map.of(
                AppointmentState.FUTURE, Tone.BRAND,
                AppointmentState.VALID, Tone.DONE,
                NumberState.RESERVED, Tone.DUE,
                NumberState.VOID, Tone.LATE);
    }
}
