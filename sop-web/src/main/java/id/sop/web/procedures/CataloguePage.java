package id.sop.web.procedures;

import id.sop.organisation.CurrentCaller;
import id.sop.procedures.Catalogue;
import id.sop.procedures.sheet.Sop;
import id.sop.web.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheets in force in the office (katalog SOP), and which of them the caller can start. */
@Named
@RequestScoped
public class CataloguePage {

    @Inject
    CurrentCaller current;

    @Inject
    Catalogue catalogue;

    @Inject
    StartableSheets startable;

    @Inject
    Asked asked;

    private List<Entry> entries;

    /**
     * A sheet of the catalogue.
     *
     * @param start where it begins, null for who cannot start it
     */
    public record Entry(Sop sop, StartableSheets.Start start) {

        /** Who acts in it, in the words of the sheet. */
        public String actors() {
            return sop.steps().stream()
                    .flatMap(step -> step.by().stream())
                    .distinct()
                    .map(sop::labelOf)
                    .collect(Collectors.joining(", "));
        }
    }

    /** Reads the sheets whose title or one of whose activities has the words asked for. */
    public void load() {
        String wanted = asked.text("q");
        entries = catalogue.inForce(current.get().office()).stream()
                .filter(sop -> wanted == null || matches(sop, wanted.toLowerCase(Locale.ROOT)))
                .map(sop -> new Entry(sop, startable.withCode(sop.code()).orElse(null)))
                .toList();
    }

    private static boolean matches(Sop sop, String wanted) {
        var activities = sop.steps().stream().map(step -> step.activity());
        return Stream.concat(Stream.of(sop.title(), sop.code()), activities)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    public List<Entry> getEntries() {
        return entries;
    }
}
