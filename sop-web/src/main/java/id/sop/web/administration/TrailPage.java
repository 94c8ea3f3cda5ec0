package id.sop.web.administration;

import id.sop.audit.TraceFilter;
import id.sop.audit.TraceRegister;
import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.steps.RunNumber;
import id.sop.shared.Page;
import id.sop.web.fields.Choice;
import id.sop.web.lists.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The trace of the office (jejak audit), read by auditors. */
@Named
@RequestScoped
public class TrailPage {

    @Inject
    TraceRegister trace;

    @Inject
    TraceWords words;

    @Inject
    Asked asked;

    private Page<TraceWords.Line> lines;
    private List<Choice> acts;

    /** Reads the lines that the address asks for, newest first. */
    public void load() {
        var found = trace.page(
                new TraceFilter(
                        asked.text("officer"),
                        asked.text("act"),
                        number(asked.text("number")),
                        asked.day("from"),
                        asked.day("to")),
                asked.slice());
        lines = new Page<>(found.rows().stream().map(words::say).toList(), found.total());
        acts = words.acts().stream()
                .map(act -> new Choice(act, words.act(act)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    public Page<TraceWords.Line> getLines() {
        return lines;
    }

    public List<Choice> getActs() {
        return acts;
    }

    /** A number as the office writes it, also when its zeros were left out or it was copied from an address. */
    static String number(String text) {
        return RunNumber.read(text)
                .or(() -> SerialNumber.read(text))
                .map(SerialNumber::toString)
                .orElse(text);
    }
}
