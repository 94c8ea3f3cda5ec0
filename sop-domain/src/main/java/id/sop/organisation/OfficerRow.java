package id.sop.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An officer in the register.
 *
 * @param nip as it is printed; null while nobody entered it
 * @param positions the names of the positions held, as the realm said last, without suspended ones
 * @param acting for which positions she acts today
 * @param suspended the names of the positions that are suspended
 * @param blocked whether the account is blocked
 */
public record OfficerRow(
        String username,
        String name,
        String nip,
        List<String> positions,
        List<Acting> acting,
        List<String> suspended,
        boolean blocked)
        implements Serializable {

    public OfficerRow {
        positions = List.copyOf(positions);
        acting = List.copyOf(acting);
        suspended = List.copyOf(suspended);
    }

    /** An acting appointment of today. @param title "Plh. Kepala Panti" */
    public record Acting(String title, LocalDate until) implements Serializable {}
}
