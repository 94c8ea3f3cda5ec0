package id.sop.procedures.runs;

import id.sop.organisation.Caller;
import id.sop.organisation.Colleague;
import id.sop.organisation.Colleagues;
import id.sop.organisation.Offices;
import id.sop.procedures.sheet.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Who takes part in a step that names several positions: one officer performs it, the others present are written down. */
@ApplicationScoped
class Attendance {

    @Inject
    Offices offices;

    @Inject
    Colleagues colleagues;

    /** The officers who may take part beside the caller; none where the row is one position's work. */
    List<Colleague> possible(Caller caller, Step step) {
        return step.by().size() < 2 ? List.of() : colleagues.others(caller, step.positions(caller.office()));
    }

    /**
     * The people that the caller says took part.
     *
     * @throws NotAHolder if an account is not of this office or holds no position of the row
     */
    List<Participant> of(Caller caller, Step step, Participants said) {
        var officers = said.accounts().stream()
                .distinct()
                .filter(account -> !account.equals(caller.username()))
                .map(account -> officer(caller, step, account));
        return Stream.concat(officers, said.names().stream().map(String::strip).map(Participant::named))
                .toList();
    }

    private Participant officer(Caller caller, Step step, String account) {
        var officer = colleagues.find(caller.office(), account).orElseThrow(() -> new NotAHolder(account));
        var authority = officer.authority();
        return authority
                .firstOf(step.positions(caller.office()))
                .map(position -> Participant.of(officer, offices.titleOf(authority, position)))
                .orElseThrow(() -> new NotAHolder(officer.name()));
    }
}
