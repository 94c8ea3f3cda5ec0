package id.sop.procedures.runs;

import id.sop.organisation.Colleague;
import id.sop.procedures.sheet.Step;
import java.util.List;

/**
 * To whom a row of a run in a compartment can go on: nobody else learns of it.
 *
 * @param row the row that follows
 * @param officers who hold a position of it
 * @param likely the accounts of those of them who are most likely meant: the only one, or the only one who is a member already
 */
public record Onward(Step row, List<Colleague> officers, List<String> likely) {

    public Onward {
        officers = List.copyOf(officers);
        likely = List.copyOf(likely);
    }
}
