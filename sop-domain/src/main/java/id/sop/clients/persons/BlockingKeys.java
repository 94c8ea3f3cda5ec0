package id.sop.clients.persons;

import id.sop.shared.SearchText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The short texts under which a person is found again: whoever shares none of them with a description is not compared with it. Those found by most come
 * first. The numbers of the civil registry are not among them: they are kept as a keyed hash only.
 */
public final class BlockingKeys {

    private static final int LONGEST = 40;
    private static final int END = 3;
    private static final int MOST_YEARS = 20;
    private static final String WITHOUT_BIRTH = "r?";

    private BlockingKeys() {}

    /** Those under which a person is kept. */
    public static Set<String> of(Description person) {
        var letters = letters(person.nameForms());
        var keys = common(person, letters);
        keys.addAll(ofRegion("r", person, letters));
        if (person.birth() == null) {
            keys.addAll(ofRegion(WITHOUT_BIRTH, person, letters));
        }
        return keys;
    }

    /**
     * Those under which somebody is looked for. By her regency alone a part of the whole office would be found: where the birth is known only those are
     * looked for there of whom it is not.
     */
    public static Set<String> askedFor(Description person) {
        var letters = letters(person.nameForms());
        var keys = common(person, letters);
        keys.addAll(ofRegion(person.birth() == null ? "r" : WITHOUT_BIRTH, person, letters));
        return keys;
    }

    private static Set<String> common(Description person, Set<String> letters) {
        var keys = new TreeSet<String>();
        person.nameForms().forEach(name -> ofName("n", name).forEach(keys::add));
        person.motherForms().forEach(name -> ofName("m", name).forEach(keys::add));
        person.fatherForms().forEach(name -> ofName("f", name).forEach(keys::add));
        if (person.birth() != null) {
            ofBirth(person.birth(), letters).forEach(keys::add);
        }
        var village = SearchText.key(LONGEST, person.village());
        if (village != null) {
            letters.forEach(letter -> keys.add(key("v" + letter, "", village)));
        }
        return keys;
    }

    private static Set<String> ofRegion(String kind, Description person, Set<String> letters) {
        return person.regency().stream()
                .flatMap(regency -> letters.stream().map(letter -> key(kind, regency.code(), letter)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> ofName(String kind, NameForm name) {
        var uncommon = name.tokens().stream()
                .filter(token -> token.length() > 1 && !CommonNames.isCommon(token))
                .toList();
        var words = uncommon.isEmpty() ? name.tokens() : uncommon;
        return Stream.concat(
                PhoneticKey.of(name.compact()).stream().map(key -> key(kind, "", key)),
                words.stream().flatMap(word -> ofWord(kind, word)));
    }

    /** Its sound; of a word that is compared letter by letter its first and its last letters too, of which a mistake leaves one. */
    private static Stream<String> ofWord(String kind, String word) {
        var sounds = PhoneticKey.of(word).stream().map(sound -> key(kind, "", sound));
        return TokenLikeness.isComparedByLetters(word)
                ? Stream.concat(
                        sounds,
                        Stream.of(
                                key(kind, "^", word.substring(0, END)),
                                key(kind, "$", word.substring(word.length() - END))))
                : sounds;
    }

    /** The first letters of all words, as typed and as they sound. */
    private static Set<String> letters(List<NameForm> names) {
        var letters = new TreeSet<String>();
        for (var name : names) {
            for (var token : name.tokens()) {
                letters.add(token.substring(0, 1));
                PhoneticKey.of(token).forEach(key -> letters.add(key.substring(0, 1)));
            }
        }
        return letters;
    }

    private static Stream<String> ofBirth(BirthDate birth, Set<String> letters) {
        int first = birth.earliest().getYear();
        int last = Math.min(birth.latest().getYear(), first + MOST_YEARS);
        var years = IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(year -> letters.stream().map(letter -> key("y", String.valueOf(year), letter)));
        return birth.isExact() ? Stream.concat(years, ofDay(birth.earliest(), letters)) : years;
    }

    /** The same with day and month exchanged, and the same in a year nearby. */
    private static Stream<String> ofDay(LocalDate day, Set<String> letters) {
        int less = Math.min(day.getDayOfMonth(), day.getMonthValue());
        int more = Math.max(day.getDayOfMonth(), day.getMonthValue());
        var numbers = "%02d%02d".formatted(less, more);
        return Stream.concat(
                Stream.of(key("d", String.valueOf(day.getYear()), numbers)),
                letters.stream().map(letter -> key("d", numbers, letter)));
    }

    private static String key(String kind, String mark, String text) {
        var key = kind + mark + ":" + text;
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }
}
