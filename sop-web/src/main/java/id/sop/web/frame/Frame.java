package id.sop.web.frame;

import id.sop.web.shared.FrameContents;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

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

    private List<Menu.Group> menu;
    private List<Notice> notices;

    /** A message of this request; the field is the client id of the input it belongs to, or null. */
    public record Notice(Severity severity, String text, String field) {}

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

    /** Whether there is a page that answers the search field of the header. */
    public boolean isSearchable() {
        return exists("/search.xhtml");
    }

    /** Groups that have at least one entry which exists and which the person may open. */
    public List<Menu.Group> getMenu() {
        if (menu == null) {
            menu = Menu.ALL.stream()
                    .map(group -> new Menu.Group(group.key(), allowed(group.entries())))
                    .filter(group -> !group.entries().isEmpty())
                    .toList();
        }
        return menu;
    }

    /** Whether the person may open a menu entry: a way that would end in a refusal is not shown. */
    public boolean mayOpen(String entry) {
        return contents.mayOpen(entry);
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

    private List<Menu.Entry> allowed(List<Menu.Entry> entries) {
        return entries.stream()
                .filter(entry -> exists(entry.page()) && contents.mayOpen(entry.name()))
                .map(entry -> entry.waiting(contents.waiting(entry.name())))
                .toList();
    }

    private boolean exists(String page) {
        try {
            return faces.getExternalContext().getResource(page) != null;
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(page, e);
        }
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
                    .forEach(message -> all.add(new Notice(message.getSeverity(), message.getSummary(), field)));
        }
        return all;
    }

    private static boolean problem(Severity severity) {
        return severity != null && severity.compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }
}
