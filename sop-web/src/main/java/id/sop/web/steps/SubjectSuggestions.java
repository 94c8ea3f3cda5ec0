package id.sop.web.steps;

import id.sop.procedures.runs.SubjectRegister;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.SubjectKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.primefaces.event.SelectEvent;

/** Suggests what runs were about lately, while the officer types what a new one is about. */
@Named
@RequestScoped
public class SubjectSuggestions {

    private static final String BETWEEN = " · ";

    @Inject
    SubjectRegister known;

    @Inject
    StepPage step;

    /** Subjects of the chosen kind, each as its name with its number. */
    public List<String> search(String typed) {
        return like(typed).stream().map(SubjectSuggestions::written).toList();
    }

    /** Takes over name and number of the subject that was chosen. */
    public void chosen(SelectEvent<String> event) {
        var input = input();
        var chosen = event.getObject();
        like(chosen.split(BETWEEN)[0]).stream()
                .filter(subject -> written(subject).equals(chosen))
                .findFirst()
                .ifPresent(subject -> {
                    input.setAbout(subject.title());
                    input.setNumber(subject.number());
                });
    }

    private List<SubjectRegister.Known> like(String typed) {
        var kind = input().getKind();
        return known.like(kind == null ? SubjectKind.OTHER : kind, typed);
    }

    private PlainStep input() {
        return (PlainStep) step.getInput();
    }

    private static String written(SubjectRegister.Known subject) {
        return subject.number() == null ? subject.title() : subject.title() + BETWEEN + subject.number();
    }
}
