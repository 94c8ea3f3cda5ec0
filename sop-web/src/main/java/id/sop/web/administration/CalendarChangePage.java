package id.sop.web.administration;

import id.sop.organisation.CalendarDraft;
import id.sop.organisation.CalendarPreview;
import id.sop.organisation.CalendarService;
import id.sop.organisation.calendar.CalendarFile;
import id.sop.organisation.calendar.DayOff;
import id.sop.shared.PlainText;
import id.sop.shared.Slice;
import id.sop.web.fields.Choice;
import id.sop.web.files.Attachments;
import id.sop.web.files.FileInMemory;
import id.sop.web.lists.Asked;
import id.sop.web.shared.AddressNotFound;
import id.sop.web.shared.Notices;
import id.sop.web.shared.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Changes a year of the working calendar: the draft is filled in or read from a file, its effect is shown, then it is entered with a reason. */
@Named
@ViewScoped
public class CalendarChangePage implements Serializable {

    private static final int ROWS = 25;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    @Inject
    transient CalendarService calendars;

    @Inject
    transient RoundTheClockSheets sheets;

    @Inject
    transient Asked asked;

    @Inject
    transient Notices notices;

    @Inject
    transient Words words;

    private final FileInMemory file = new FileInMemory(CalendarFile.LIMIT);
    private CalendarDraft draft;
    private CalendarForm form;
    private List<Choice> choices;
    private CalendarDraft shown;
    private transient CalendarPreview preview;
    private int page = 1;

    private LocalDate newDate;

    @Size(max = 200) @PlainText
    private String newName;

    private DayOff.Kind newKind = DayOff.Kind.HOLIDAY;

    @Size(max = 1000) @PlainText
    private String reason;

    /** Begins with the year that the address names: as it is in force, or a proposal for a new one. */
    public void load() {
        int year = asked.number("year", 0);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new AddressNotFound();
        }
        draft = calendars.draft(year);
        form = new CalendarForm(draft.rules());
        var titles = sheets.titles();
        draft.rules().roundTheClock().forEach(code -> titles.putIfAbsent(code, code));
        choices = titles.entrySet().stream()
                .map(sheet -> new Choice(sheet.getKey(), sheet.getValue()))
                .toList();
    }

    /** Adds the day off that was filled in. */
    public void addDay() {
        if (newDate == null) {
            notices.wrong("form:newDate", "calendar-change.day-needed");
        }
        if (newName == null || newName.isBlank()) {
            notices.wrong("form:newName", "calendar-change.name-needed");
        }
        if (newDate != null && newName != null && !newName.isBlank()) {
            form.add(new DayOff(newDate, CalendarForm.words(newName), newKind));
            newDate = null;
            newName = null;
        }
    }

    /** Takes a day off the list to be filled in again. */
    public void editDay(DayOff day) {
        form.remove(day);
        newDate = day.date();
        newName = day.name();
        newKind = day.kind();
    }

    public void removeDay(DayOff day) {
        form.remove(day);
    }

    public void addPeriod() {
        form.addPeriod();
    }

    public void removePeriod(PeriodForm period) {
        form.remove(period);
    }

    /** Fills the form from the file; a file with one wrong line fills nothing. */
    public void importFile() {
        if (file.isEmpty()) {
            notices.wrong("form:file", "calendar-change.no-file");
            return;
        }
        var name = file.name();
        var content = file.content();
        file.spend(); // where it is wrong, the mended one can be chosen at once
        form = new CalendarForm(calendars.imported(form.rules(), name, content));
        notices.done("calendar-change.imported", name, form.getDaysOff().size());
    }

    /** Shows what the draft would change. */
    public void show() {
        shown = new CalendarDraft(form.rules(), draft.basedOn());
        page = 1;
        read();
    }

    public void nextPage() {
        page++;
        read();
    }

    public void previousPage() {
        page--;
        read();
    }

    private void read() {
        preview = calendars.preview(shown, Slice.ofPage(page, ROWS));
    }

    /** Back to the form; what was filled in is kept. */
    public void back() {
        preview = null;
    }

    /** Enters what was shown. */
    public String enter() {
        notices.done("calendar-change.entered", getYear(), calendars.enter(shown, reason));
        return "/administration/calendar?faces-redirect=true&year=" + getYear();
    }

    /** The year in digits. */
    public String getYear() {
        return draft.rules().year().toString();
    }

    public String getTitle() {
        return words.of(draft.isNew() ? "calendar-change.new" : "calendar-change.title", getYear());
    }

    /** Whether the effect is shown, and not the form. */
    public boolean isShowing() {
        return preview != null;
    }

    public boolean isNew() {
        return draft.isNew();
    }

    public CalendarForm getForm() {
        return form;
    }

    public CalendarPreview getPreview() {
        return preview;
    }

    public CalendarDraft getBefore() {
        return draft;
    }

    public CalendarDraft getShown() {
        return shown;
    }

    public int getPage() {
        return page;
    }

    public long getPages() {
        return (preview.moved().total() + ROWS - 1) / ROWS;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public Attachments getFile() {
        return file;
    }

    public LocalDate getFirstDay() {
        return draft.rules().year().atDay(1);
    }

    public LocalDate getLastDay() {
        return draft.rules().year().atMonth(12).atEndOfMonth();
    }

    public LocalDate getNewDate() {
        return newDate;
    }

    public void setNewDate(LocalDate newDate) {
        this.newDate = newDate;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public DayOff.Kind getNewKind() {
        return newKind;
    }

    public void setNewKind(DayOff.Kind newKind) {
        this.newKind = newKind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
