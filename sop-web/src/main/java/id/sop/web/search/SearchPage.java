package id.sop.web.search;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.steps.RunNumber;
import id.sop.shared.Slice;
import id.sop.web.lists.Asked;
import id.sop.web.modules.Found;
import id.sop.web.modules.Modules;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Answers the search field of the header: the first few of what each module finds, what has exactly the number that was typed on top. */
@Named
@RequestScoped
public class SearchPage {

    private static final Slice FIRST = new Slice(0, 10);

    @Inject
    Modules modules;

    @Inject
    Asked asked;

    @Inject
    Words words;

    private String text;
    private List<Found> found = List.of();

    /** Searches for the words that the address gives; for none it finds nothing. A number is looked for as the office writes it, else as it was typed. */
    public void load() {
        text = asked.text("q");
        if (text == null) {
            return;
        }
        var number = RunNumber.read(text)
                .map(RunNumber::written)
                .or(() -> SerialNumber.read(text).map(SerialNumber::toString))
                .orElse(text);
        found = find(number);
        if (found.isEmpty() && !number.equals(text)) {
            found = find(text);
        }
    }

    private List<Found> find(String wanted) {
        return modules.each(module -> module.search(wanted, FIRST))
                .filter(list -> !list.hits().isEmpty())
                .map(list -> list.first(wanted))
                .sorted(Comparator.comparing(list -> !list.has(wanted)))
                .toList();
    }

    public String getText() {
        return text;
    }

    /** The lists in which something was found. */
    public List<Found> getFound() {
        return found;
    }

    /** What is said of a hit in its second line. */
    public String say(Found.Hit hit) {
        return hit.facts().stream()
                .filter(fact -> fact == null || !words.spell(fact).isEmpty())
                .map(words::orDash)
                .collect(Collectors.joining(" · "));
    }
}
