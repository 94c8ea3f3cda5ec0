package id.sop.web.steps;

import id.sop.procedures.runs.Onward;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.Way;
import id.sop.web.fields.Choice;
import java.io.Serializable;
import java.util.List;

/** Who goes on with a run in a compartment when its row goes one way, as ticked on the form of the row. */
public class Recipients implements Serializable {

    private final Outcome outcome;
    private final List<Choice> possible;
    private List<String> accounts;

    Recipients(Outcome outcome, Onward onward) {
        this.outcome = outcome;
        possible = onward.officers().stream()
                .map(officer -> new Choice(officer.username(), officer.name()))
                .toList();
        accounts = onward.likely();
    }

    boolean isOf(Way gone) {
        return outcome.equals(gone.outcome());
    }

    /** The outcome by which that way is gone. */
    Outcome outcome() {
        return outcome;
    }

    /** The officers who can be ticked. */
    public List<Choice> getPossible() {
        return possible;
    }

    public List<String> getAccounts() {
        return accounts;
    }

    public void setAccounts(List<String> accounts) {
        this.accounts = List.copyOf(accounts);
    }
}
