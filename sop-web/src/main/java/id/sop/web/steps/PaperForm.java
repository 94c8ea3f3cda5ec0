package id.sop.web.steps;

import id.sop.procedures.runs.GivenPaper;
import id.sop.procedures.runs.ProducedPaper;
import id.sop.procedures.sheet.RequiredPaper;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.steps.PaperReference;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The papers on the form of a step: what must be given, what must be at hand, and what the row produces. */
public class PaperForm implements Serializable {

    private final List<PaperEntry> papers;
    private final List<ThingEntry> things;
    private final List<ProducedEntry> produced;

    /** A field that waits for something. @param field its id in the form @param key of the sentence that says so */
    record Gap(String field, String key, String name) {}

    /** @param offered papers of the run that are most likely meant, by the printed name */
    PaperForm(Step step, Map<String, PaperReference> offered) {
        papers = of(step, RequiredPaper.Given.OFFICER)
                .map(paper -> new PaperEntry(paper, offered.get(paper.name())))
                .toList();
        things = of(step, RequiredPaper.Given.AT_HAND).map(ThingEntry::new).toList();
        produced = step.outputs().stream()
                .filter(output -> output.paper().isPresent())
                .map(ProducedEntry::new)
                .toList();
    }

    private static Stream<RequiredPaper> of(Step step, RequiredPaper.Given given) {
        return step.requires().stream().filter(paper -> paper.given() == given);
    }

    /** What is still to be said. @param accomplished whether the row does what it is for; else nothing is produced */
    List<Gap> gaps(boolean accomplished) {
        var gaps = new ArrayList<Gap>();
        for (int i = 0; i < papers.size(); i++) {
            add(gaps, "paper", i, papers.get(i).gap(), papers.get(i).getName());
        }
        for (int i = 0; i < things.size(); i++) {
            if (!things.get(i).isStated()) {
                gaps.add(thing(i, things.get(i)));
            }
        }
        for (int i = 0; i < produced.size() && accomplished; i++) {
            add(gaps, "produced", i, produced.get(i).gap(), produced.get(i).getName());
        }
        return gaps;
    }

    private static void add(List<Gap> gaps, String list, int i, Optional<String> field, String name) {
        field.ifPresent(waiting -> gaps.add(new Gap(list + ":" + i + ":" + waiting, "paper.gap." + waiting, name)));
    }

    private static Gap thing(int i, ThingEntry thing) {
        return thing.isMayBeMissing()
                ? new Gap("thing:" + i + ":reason", "paper.gap.thing", thing.getName())
                : new Gap("thing:" + i + ":atHand", "paper.gap.thing-required", thing.getName());
    }

    List<GivenPaper> given() {
        return Stream.concat(
                        papers.stream().map(PaperEntry::given).flatMap(Optional::stream),
                        things.stream().map(ThingEntry::given))
                .toList();
    }

    /** @param accomplished whether the row does what it is for; else only what has a file is kept */
    List<ProducedPaper> produced(boolean accomplished) {
        return produced.stream()
                .filter(paper -> accomplished || paper.isAttached())
                .map(ProducedEntry::produced)
                .toList();
    }

    public List<PaperEntry> getPapers() {
        return papers;
    }

    public List<ThingEntry> getThings() {
        return things;
    }

    public List<ProducedEntry> getProduced() {
        return produced;
    }
}
