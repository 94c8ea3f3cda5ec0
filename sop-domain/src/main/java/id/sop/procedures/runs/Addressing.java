package id.sop.procedures.runs;

import id.sop.organisation.Colleague;
import id.sop.organisation.Colleagues;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Who goes on with a run in a compartment, as the officer says who performs its current row. */
@ApplicationScoped
class Addressing {

    @Inject
    Colleagues colleagues;

    /** To whom a row can go on, by its outcomes; nothing for one with which the run ends. */
    Map<Outcome, Onward> possible(Sop sop, Step step, Predicate<String> isMember) {
        var possible = new LinkedHashMap<Outcome, Onward>();
        step.outcomes()
                .forEach(outcome ->
                        sop.after(step, outcome).ifPresent(next -> possible.put(outcome, onward(sop, next, isMember))));
        return possible;
    }

    private Onward onward(Sop sop, Step next, Predicate<String> isMember) {
        var officers = colleagues.holders(sop.office(), next.positions(sop.office()));
        var members =
                officers.stream().map(Colleague::username).filter(isMember).toList();
        var likely = officers.size() == 1
                ? officers.stream().map(Colleague::username).toList()
                : members;
        return new Onward(next, officers, likely.size() == 1 ? likely : List.of());
    }

    /**
     * Those whom she named for the row that follows; nobody where the run is in no compartment or ends.
     *
     * @throws NextOfficerRequired if it goes on and she names nobody
     * @throws NotAHolder if one of them holds no position of that row
     */
    List<Colleague> of(SopRun run, Sop sop, Step step, StepSubmission submission) {
        var next = sop.after(step, submission.outcome());
        if (run.compartment().isEmpty() || next.isEmpty()) {
            return List.of();
        }
        var named = submission.next().stream()
                .distinct()
                .map(account -> holder(sop.office(), next.get(), account))
                .toList();
        if (named.isEmpty()) {
            throw new NextOfficerRequired(next.get().activity(), SopRun.whoseTurn(sop, next.get()));
        }
        return named;
    }

    private Colleague holder(String office, Step row, String account) {
        var officer = colleagues.find(office, account).orElseThrow(() -> new NotAHolder(account));
        if (row.positions(office).stream().noneMatch(officer::holds)) {
            throw new NotAHolder(officer.name());
        }
        return officer;
    }
}
