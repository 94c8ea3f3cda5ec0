package id.sop.procedures.runs;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who took part in a step beside the officer who performs it, as she says.
 *
 * @param accounts officers who hold a position of the row
 * @param names people without an account
 */
public record Participants(
        List<String> accounts,

        @Size(max = Participants.MOST_NAMES) List<@NotBlank @Size(max = Participants.LONGEST_NAME) @PlainText String> names) {

    /** How many people without an account can be named. */
    public static final int MOST_NAMES = 5;

    /** How long such a name may be. */
    public static final int LONGEST_NAME = 120;

    /** Nobody else. */
    public static final Participants NOBODY = new Participants(List.of(), List.of());

    public Participants {
        accounts = List.copyOf(accounts);
        names = List.copyOf(names);
    }
}
