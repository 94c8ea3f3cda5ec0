package id.sop.web.clients;

import id.sop.clients.ClientRegister;
import id.sop.clients.IntakeBrief;
import id.sop.clients.IntakeNotFound;
import id.sop.clients.MemberOutcome;
import id.sop.clients.MemberReception;
import id.sop.clients.PersonRegister;
import id.sop.web.fields.Choice;
import id.sop.web.shared.Words;
import id.sop.web.steps.MemberPage;
import id.sop.web.steps.StepPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** What the pages of an intake's rows show beside their input: the intake so far, the groups and social workers to choose from. */
@Named("intakeStep")
@ViewScoped
public class IntakeStepPage implements Serializable {

    @Inject
    StepPage step;

    @Inject
    MemberPage member;

    @Inject
    transient ClientRegister register;

    @Inject
    transient PersonRegister persons;

    @Inject
    transient Words words;

    private transient List<PersonRegister.Known> known;
    private transient List<Choice> groups;
    private transient List<Choice> workers;

    /** The intake as it was when the page of a row or of a member was opened. @throws IntakeNotFound if it is not hers to see */
    public IntakeBrief getIntake() {
        var thing = step.getThing() == null ? member.getThing() : step.getThing();
        if (thing == null) {
            throw new IntakeNotFound();
        }
        return (IntakeBrief) thing;
    }

    /** How the row can end for a member, in the words of that row. */
    public List<Choice> getOutcomes() {
        return Arrays.stream(MemberOutcome.values())
                .map(outcome -> new Choice(outcome, inWords(outcome)))
                .toList();
    }

    private String inWords(MemberOutcome outcome) {
        return words.find("outcome." + member.getRow().handler() + "." + outcome)
                .orElseGet(() -> words.spell(outcome));
    }

    /** The groups of clients of the office. */
    public List<Choice> getGroups() {
        if (groups == null) {
            groups = register.groups().stream()
                    .map(group -> new Choice(group.code(), group.name()))
                    .toList();
        }
        return groups;
    }

    /** The social workers of the office. */
    public List<Choice> getWorkers() {
        if (workers == null) {
            workers = persons.workers().stream()
                    .map(worker -> new Choice(worker.username(), worker.name()))
                    .toList();
        }
        return workers;
    }

    /** Looks for persons whom the office knows and who may be the one being received. */
    public void lookForKnown() {
        known = null;
    }

    /** Those who may be the same, likeliest first; none where nobody is being received. */
    public List<PersonRegister.Known> getKnown() {
        if (known == null) {
            known = member.getLine() instanceof MemberReception reception
                    ? persons.alike(reception.getPerson(), member.getNo())
                    : List.of();
        }
        return known;
    }

    /** The same as choices of who she is. */
    public List<Choice> getKnownChoices() {
        return getKnown().stream()
                .map(one -> new Choice(one.address(), one.name() + " · " + one.number()))
                .toList();
    }
}
