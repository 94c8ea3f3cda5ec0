package id.sop.web.steps;

import id.sop.organisation.Colleague;
import id.sop.procedures.runs.Participants;
import id.sop.web.fields.Choice;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Who took part in the step, as ticked and written on its form. */
public class Attendees implements Serializable {

    private final List<Choice> possible;
    private List<String> accounts = List.of();
    private String names;

    Attendees(List<Colleague> possible) {
        this.possible = possible.stream()
                .map(officer -> new Choice(officer.username(), officer.name()))
                .toList();
    }

    Participants participants() {
        var written = names == null ? "" : names;
        return new Participants(
                accounts,
                Stream.of(written.split("\\R"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    /** Whether there are more names than can be kept. */
    boolean isTooMany() {
        return participants().names().size() > Participants.MOST_NAMES;
    }

    /** Whether a name is longer than can be kept. */
    boolean isTooLong() {
        return participants().names().stream().anyMatch(name -> name.length() > Participants.LONGEST_NAME);
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

    /** People without an account, one a line. */
    public String getNames() {
        return names;
    }

    public void setNames(String names) {
        this.names = names;
    }
}
