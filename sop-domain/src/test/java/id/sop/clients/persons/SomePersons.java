package id.sop.clients.persons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Descriptions of invented persons, and the same persons as somebody else might describe them. */
final class SomePersons {

    private static final List<String> WORDS = List.of(
            "Muhammad",
            "Siti",
            "Sri",
            "Dewi",
            "Nur",
            "Ahmad",
            "Putri",
            "Wayan",
            "Aminah",
            "Contoh",
            "Rahmat",
            "Hidayat",
            "Zulkifli",
            "Fitriani",
            "Khairunnisa",
            "Jumadi",
            "Soekarni",
            "Wahyuni",
            "Kartika",
            "Nurhayati",
            "Aziz",
            "Rizki",
            "Abdul",
            "Saputra",
            "Melati",
            "Yusuf",
            "Djamilah",
            "Bunga",
            "Harun",
            "Ilham",
            "Suardana",
            "Sumiati",
            "Teguh",
            "Aisyah",
            "Lestari");

    private static final List<String> VILLAGES = List.of("Contoh Ulu", "Contoh Ilir", "Sungai Contoh");
    private static final List<String> REGENCIES = List.of("15.05", "15.06", "15.71");
    private static final LocalDate STATED_ON = LocalDate.of(2026, 3, 12);
    private static final String LETTERS = "abcdefghijklmnoprstuyz";

    private final Random random;

    SomePersons(long seed) {
        random = new Random(seed);
    }

    Description any() {
        var person = Description.named(name()).withSex(one(List.of(Sex.values())));
        person = chance(80) ? person.withBirth(birth(day())) : person;
        person = chance(60) ? person.withMother(name()) : person;
        person = chance(40) ? person.withFather(name()) : person;
        person = chance(70) ? person.withHome(one(REGENCIES), chance(60) ? one(VILLAGES) : null) : person;
        person = chance(30)
                ? person.withFamilyCard(new FamilyCardNumber("157199010120000" + random.nextInt(10)))
                : person;
        return chance(30) ? person.withNik(new Nik("157199" + "010190" + "000" + random.nextInt(10))) : person;
    }

    /** The same person: written otherwise, with mistakes, with less or more of her. */
    Description otherwise(Description person) {
        var other = Description.named(otherwise(person.names().get(0))).withSex(person.sex());
        if (person.birth() != null && chance(80)) {
            other = other.withBirth(otherwise(person.birth()));
        }
        if (person.mother() != null && chance(70)) {
            other = other.withMother(chance(50) ? person.mother() : otherwise(person.mother()));
        }
        if (person.father() != null && chance(70)) {
            other = other.withFather(chance(50) ? person.father() : otherwise(person.father()));
        }
        if (person.region() != null && chance(80)) {
            other = other.withHome(person.region(), chance(70) ? person.village() : null);
        }
        return other;
    }

    private String name() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> one(WORDS))
                .collect(Collectors.joining(" "));
    }

    private LocalDate day() {
        return LocalDate.of(1970, 1, 1).plusDays(random.nextInt(15_000));
    }

    private BirthDate birth(LocalDate day) {
        var basis = BirthDate.Basis.OWN_STATEMENT;
        return switch (random.nextInt(4)) {
            case 0 -> BirthDate.ofYear(day.getYear(), basis, STATED_ON);
            case 1 -> BirthDate.aboutYear(day.getYear(), 1 + random.nextInt(2), basis, STATED_ON);
            default -> BirthDate.of(day, basis, STATED_ON);
        };
    }

    private BirthDate otherwise(BirthDate birth) {
        var day = birth.earliest();
        if (day.getDayOfMonth() <= 12 && chance(20)) {
            day = LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        }
        return birth(chance(20) ? day.plusYears(random.nextInt(5) - 2) : day);
    }

    private String otherwise(String name) {
        var words = new ArrayList<>(Arrays.asList(name.split(" ")));
        if (words.size() > 1 && chance(15)) {
            words.remove(random.nextInt(words.size()));
        }
        if (chance(15)) {
            Collections.shuffle(words, random);
        }
        if (chance(15)) {
            words.add(one(WORDS));
        }
        int word = random.nextInt(words.size());
        words.set(word, chance(10) ? words.get(word).charAt(0) + "." : mistyped(words.get(word)));
        return String.join(" ", words);
    }

    private String mistyped(String word) {
        int at = random.nextInt(word.length());
        var letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        var typed = new StringBuilder(word);
        switch (random.nextInt(4)) {
            case 0 -> typed.setCharAt(at, letter);
            case 1 -> typed.insert(at, letter);
            case 2 -> typed.deleteCharAt(word.length() > 1 ? at : 0);
            default -> {
                return word;
            }
        }
        return typed.toString();
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
