package id.sop.clients.persons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The number of a person in the civil registry (nomor induk kependudukan, NIK), as it was typed: 16 digits, of which are the regency and district of the
 * first registration, the day of birth as DDMMYY, of women with 40 added to the day, and a serial number. It stays the same for life, also where the
 * birth was corrected, and has no check digit.
 *
 * @param number what was typed, without what stands between the digits
 */
public record Nik(String number) {

    private static final int ADDED_FOR_WOMEN = 40;

    /** What a number says of a person: to be proposed, and never taken over silently. */
    public record Proposal(LocalDate birth, Sex sex) {}

    /** Reads it with blanks, dots and hyphens wherever somebody likes them; empty if there is nothing else. */
    public static Optional<Nik> read(String typed) {
        return Optional.of(PopulationNumber.stripped(typed))
                .filter(number -> !number.isEmpty())
                .map(Nik::new);
    }

    /** What is doubtful about it, by itself and beside what is known of the person. @param birth null if it is not known */
    public List<NumberFinding> findings(BirthDate birth, Sex sex) {
        var misshapen = PopulationNumber.misshapen(number);
        if (misshapen.isPresent()) {
            return misshapen.stream().toList();
        }
        var findings = new ArrayList<>(PopulationNumber.findings(number, date()));
        var days = days().toList();
        if (birth != null && !days.isEmpty() && days.stream().noneMatch(day -> mayBe(birth, day))) {
            findings.add(new NumberFinding(NumberFinding.Kind.BIRTH_DIFFERS, PopulationNumber.date(number)));
        }
        if (!days.isEmpty() && sex().differsFrom(sex)) {
            findings.add(new NumberFinding(
                    NumberFinding.Kind.SEX_DIFFERS,
                    PopulationNumber.date(number).substring(0, 2)));
        }
        return findings;
    }

    private static boolean mayBe(BirthDate birth, LocalDate day) {
        return !day.isBefore(birth.earliest()) && !day.isAfter(birth.latest());
    }

    /** The birth and the sex that it says; empty if it says none. The later of two centuries is proposed, unless the day has not come yet. */
    public Optional<Proposal> proposal(LocalDate today) {
        return PopulationNumber.misshapen(number).isPresent()
                ? Optional.empty()
                : days().filter(day -> !day.isAfter(today))
                        .reduce((earlier, later) -> later)
                        .map(day -> new Proposal(day, sex()));
    }

    /** The days of birth that it may mean, a hundred years apart. */
    private Stream<LocalDate> days() {
        return Stream.of(1900, 2000).flatMap(century -> PopulationNumber.day(date(), century).stream());
    }

    /** Its date as that of a man. */
    private String date() {
        var date = PopulationNumber.date(number);
        return "%02d".formatted(PopulationNumber.part(date, 0) - (sex() == Sex.FEMALE ? ADDED_FOR_WOMEN : 0))
                + date.substring(2);
    }

    private Sex sex() {
        return PopulationNumber.part(PopulationNumber.date(number), 0) > ADDED_FOR_WOMEN ? Sex.FEMALE : Sex.MALE;
    }

    boolean tellsPeopleApart() {
        return PopulationNumber.tellsPeopleApart(number);
    }

    /** In how many digits two whole numbers differ. */
    long digitsOtherThan(Nik other) {
        return IntStream.range(0, number.length())
                .filter(i -> number.charAt(i) != other.number.charAt(i))
                .count();
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
