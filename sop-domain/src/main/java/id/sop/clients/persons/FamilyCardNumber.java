package id.sop.clients.persons;

import java.util.List;
import java.util.Optional;

/**
 * The number of a family card (nomor kartu keluarga, KK), as it was typed: 16 digits, of which are the regency and district and the day on which the
 * family was registered, as DDMMYY, and a serial number. A family gets another one when it moves, splits, or loses its head.
 *
 * @param number what was typed, without what stands between the digits
 */
public record FamilyCardNumber(String number) {

    /** Reads it with blanks, dots and hyphens wherever somebody likes them; empty if there is nothing else. */
    public static Optional<FamilyCardNumber> read(String typed) {
        return Optional.of(PopulationNumber.stripped(typed))
                .filter(number -> !number.isEmpty())
                .map(FamilyCardNumber::new);
    }

    /** What is doubtful about it by itself. */
    public List<NumberFinding> findings() {
        return PopulationNumber.misshapen(number)
                .map(List::of)
                .orElseGet(() -> PopulationNumber.findings(number, PopulationNumber.date(number)));
    }

    boolean tellsFamiliesApart() {
        return PopulationNumber.tellsPeopleApart(number);
    }

    /** As it is shown to those who need not know it: {@code 1571••••••••0001}. */
    public String masked() {
        return PopulationNumber.masked(number);
    }

    /** Masked, as a text of it may come into a log. */
    @Override
    public String toString() {
        return masked();
    }
}
