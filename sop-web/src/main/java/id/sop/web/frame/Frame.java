package id.sop.web.frame;

import id.sop.organisation.CurrentCaller;
import id.sop.procedures.inbox.Inbox;
import id.sop.web.modules.MenuEntry;
import id.sop.web.modules.ModulePages;
import id.sop.web.modules.Modules;
import id.sop.web.shared.FrameContents;
import id.sop.web.shared.Notices;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the frame of a page shows: person, menu and messages. */
@Named
@RequestScoped
public class Frame {

    @Inject
    FrameContents contents;

    @Inject
    Words words;

    @Inject
    FacesContext faces;

    @Inject
    Modules modules;

    @Inject
    CurrentCaller current;

    @Inject
    Inbox inbox;

    private List<Group> menu;
    private List<Notice> notices;

    /** A heading of the menu with its entries. */
    public record Group(String key, List<Entry> entries) {}

    /** An entry of the menu, and how much waits behind it. */
    public record Entry(String name, String page, long count) {}

    /** A message of this request; the field is the client id of the input it belongs to, or null. */
    public record Notice(Severity severity, String text, String field, String number) {}

    public String getOffice() {
        return contents.office();
    }

    public String getPerson() {
        return contents.person();
    }

    public List<String> getPositions() {
        return contents.positions();
    }

    /** The position under the name in the header. */
    public String getFirstPosition() {
        return contents.positions().stream().findFirst().orElse("");
    }

    /** Two letters for the round mark. */
    public String getInitials() {
        return Words.initials(contents.person());
    }

    /** The entries of all modules that the person may open, in the order of the office's day. */
    public List<Group> getMenu() {
        if (menu == null) {
            Map<String, Long> tasks = inbox.counts().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, counted -> counted.getValue().all()));
            Map<String, List<Entry>> groups = modules.each(ModulePages::menu)
                    .filter(this::isOpen)
                    .sorted(Comparator.comparing(MenuEntry::group))
                    .collect(Collectors.groupingBy(
                            MenuEntry::heading,
                            LinkedHashMap::new,
                            Collectors.mapping(
                                    entry -> new Entry(entry.name(), entry.page(), entry.count(tasks)),
                                    Collectors.toList())));
            menu = groups.entrySet().stream()
                    .map(group -> new Group(group.getKey(), group.getValue()))
                    .toList();
        }
        return menu;
    }

    /** Whether the person may open a menu entry: a way that would end in a refusal is not shown. */
    public boolean mayOpen(String entry) {
        return modules.each(ModulePages::menu).anyMatch(known -> known.name().equals(entry) && isOpen(known));
    }

    private boolean isOpen(MenuEntry entry) {
        return entry.isOpenTo().test(current.get());
    }

    /** Title of the window: "Galat: " first when something went wrong, the product last. */
    public String windowTitle(String title) {
        String product = words.of("frame.product");
        String page = title == null || title.isBlank() ? product : title + " – " + product;
        return problem(faces.getMaximumSeverity()) ? words.of("frame.error-title", page) : page;
    }

    public List<Notice> getProblems() {
        return notices(Frame::problem);
    }

    public List<Notice> getWarnings() {
        return notices(FacesMessage.SEVERITY_WARN::equals);
    }

    public List<Notice> getNews() {
        return notices(FacesMessage.SEVERITY_INFO::equals);
    }

    private List<Notice> notices(Predicate<Severity> wanted) {
        if (!PhaseId.RENDER_RESPONSE.equals(faces.getCurrentPhaseId())) {
            return List.of();
        }
        if (notices == null) {
            notices = collect();
        }
        return notices.stream().filter(notice -> wanted.test(notice.severity())).toList();
    }

    private List<Notice> collect() {
        List<Notice> all = new ArrayList<>();
        for (Iterator<String> fields = faces.getClientIdsWithMessages(); fields.hasNext(); ) {
            String field = fields.next();
            faces.getMessageList(field)
                    .forEach(message -> all.add(
                            new Notice(message.getSeverity(), message.getSummary(), field, Notices.number(message))));
        }
        return all;
    }

    private static boolean problem(Severity severity) {
        return severity != null && severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }
}
