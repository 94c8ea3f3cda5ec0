package id.sop.clients.persons;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;

/** Descriptions of persons as a line of a table: {@code Siti Aminah; 05-06-2001; ibu Rohana; 15.05}. */
final class Descriptions {

    private static final LocalDate STATED_ON = LocalDate.of(2026, 3, 12);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private Descriptions() {}

    static Description of(String line) {
        var fields = List.of(line.split("; "));
        var person = Description.named(fields.get(0));
        for (var field : fields.subList(1, fields.size())) {
            person = with(person, field);
        }
        return person;
    }

    private static Description with(Description person, String field) {
        if (field.matches("(± )?\\d{4}|\\d\\d-\\d\\d-\\d{4}")) {
            return person.withBirth(birth(field));
        }
        if (field.matches("\\d\\d\\.\\d\\d")) {
            return person.withHome(field, person.village());
        }
        var words = Arrays.asList(field.split(" ", 2));
        return switch (words.get(0)) {
            case "L" -> person.withSex(Sex.MALE);
            case "P" -> person.withSex(Sex.FEMALE);
            case "ibu" -> person.withMother(words.get(1));
            case "ayah" -> person.withFather(words.get(1));
            case "desa" -> person.withHome(person.region(), words.get(1));
            case "KK" ->
                person.withFamilyCard(
                        FamilyCardNumber.read("15719901012000" + words.get(1)).orElseThrow());
            case "NIK" -> person.withNik(Nik.read(words.get(1)).orElseThrow());
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** A day, a year, or about a year. */
    static BirthDate birth(String text) {
        if (text.startsWith("±")) {
            return BirthDate.aboutYear(
                    Integer.parseInt(text.substring(2)), 1, BirthDate.Basis.OFFICERS_ESTIMATE, STATED_ON);
        }
        return text.length() == 4
                ? BirthDate.ofYear(Integer.parseInt(text), BirthDate.Basis.OWN_STATEMENT, STATED_ON)
                : BirthDate.of(LocalDate.parse(text, DAY), BirthDate.Basis.BIRTH_CERTIFICATE, STATED_ON);
    }
}
