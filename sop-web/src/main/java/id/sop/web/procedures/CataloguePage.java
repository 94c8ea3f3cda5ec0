package id.sop.web.procedures;

import id.sop.organisation.CurrentCaller;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.catalogue.SheetConfirmationService;
import id.sop.procedures.sheet.FoundText;
import id.sop.procedures.sheet.SheetSearch;
import id.sop.procedures.sheet.Sop;
import id.sop.shared.Page;
import id.sop.shared.SearchText;
import id.sop.web.fields.Choice;
import id.sop.web.lists.Asked;
import id.sop.web.lists.Links;
import id.sop.web.shared.Words;
import id.sop.web.steps.StartableSheets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The sheets in force in the office (katalog SOP), and which of them the caller can start.
 *
 * <p>They are searched where the catalogue keeps them, in memory: what a row says is in no column of the database.
 */
@Named
@RequestScoped
public class CataloguePage {

    /** The value of the filter {@code start} that leaves the sheets which begin with the caller. */
    private static final String WITH_ME = "me";

    private static final int FOUND_SHOWN = 3;

    @Inject
    CurrentCaller current;

    @Inject
    Catalogue catalogue;

    @Inject
    SheetConfirmationService confirmations;

    @Inject
    StartableSheets startable;

    @Inject
    Asked asked;

    @Inject
    Links links;

    @Inject
    Words words;

    private Page<Entry> entries;
    private List<Choice> units;

    /** By which column the catalogue is sorted; equal ones by title. */
    public enum Order {
        TITLE(Sop::title),
        CODE(Sop::code),
        UNIT(sop -> sop.header().unit().orElse("")),
        ROWS(sop -> "%03d".formatted(sop.steps().size()));

        private final Comparator<Sop> comparator;

        Order(Function<Sop, String> by) {
            comparator = Comparator.comparing(by.andThen(SearchText::order));
        }

        private Comparator<Sop> comparator(boolean descending) {
            var ordered = descending ? comparator.reversed() : comparator;
            return ordered.thenComparing(TITLE.comparator).thenComparing(Sop::code);
        }
    }

    /**
     * A sheet of the catalogue.
     *
     * @param found the rows where the words stand that were looked for
     * @param doubts how much of it is still to be confirmed
     * @param start where it begins, null for who cannot start it
     */
    public record Entry(Sop sop, List<FoundText> found, int doubts, StartableSheets.Start start) {

        /** Who acts in it, in the words of the sheet. */
        public String actors() {
            return sop.steps().stream()
                    .flatMap(step -> step.by().stream())
                    .distinct()
                    .map(sop::labelOf)
                    .collect(Collectors.joining(", "));
        }

        /** The first places where the words stand. */
        public List<FoundText> firstFound() {
            return found.subList(0, Math.min(FOUND_SHOWN, found.size()));
        }

        public int moreFound() {
            return Math.max(0, found.size() - FOUND_SHOWN);
        }
    }

    /** Reads the sheets that the address asks for. */
    public void load() {
        var all = catalogue.inForce(current.get().office());
        units = all.stream()
                .flatMap(sop -> sop.header().unit().stream())
                .distinct()
                .sorted(Comparator.comparing(SearchText::order))
                .map(unit -> new Choice(unit, unit))
                .toList();
        var search = SheetSearch.of(asked.text("q"));
        var wanted = all.stream()
                .filter(this::isOfTheUnit)
                .filter(sop -> !isStart() || startable.of(sop).isPresent())
                .filter(search::finds)
                .sorted(asked.order(Order.class, Order.TITLE).comparator(asked.descending(false)))
                .toList();
        links.sorted(Order.TITLE.name().toLowerCase(Locale.ROOT));
        var slice = asked.slice();
        var shown = wanted.stream().skip(slice.first()).limit(slice.size()).toList();
        var doubts = confirmations.open(shown);
        entries = new Page<>(
                shown.stream()
                        .map(sop -> new Entry(
                                sop,
                                search.rows(sop),
                                doubts.get(sop.code()),
                                startable.of(sop).orElse(null)))
                        .toList(),
                wanted.size());
    }

    private boolean isOfTheUnit(Sop sop) {
        var unit = asked.text("unit");
        return unit == null || sop.header().unit().equals(Optional.of(unit));
    }

    private boolean isStart() {
        return WITH_ME.equals(asked.text("start"));
    }

    public Page<Entry> getEntries() {
        return entries;
    }

    /** The units whose sheets are in force. */
    public List<Choice> getUnits() {
        return units;
    }

    /** Whose sheets the list can be narrowed to, by the first row. */
    public List<Choice> getStarts() {
        return List.of(new Choice(WITH_ME, words.of("catalogue.start-me")));
    }
}
