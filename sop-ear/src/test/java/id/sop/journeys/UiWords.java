package id.sop.journeys;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the two languages of the pages apart. A word is English where our English sentences use it and neither our Indonesian
 * ones nor anything that is delivered with an office does; a sentence is left in Indonesian where it is one of our own.
 */
final class UiWords {

    private static final Path WEB = Path.of("../sop-web/src/main/resources/id/sop/web");
    private static final Path DOMAIN = Path.of("../sop-domain/src/main/resources");
    private static final List<String> FOLDERS = List.of("sop", "organisation", "documents", "letters", "calendar");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d./_-])\\p{L}{2,}(?![\\p{L}\\d/_@]|\\.\\p{L})");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d[^}]*}");

    /** What libraries and browsers say when nobody has told them otherwise, beside the words of our own English sentences. */
    private static final String ENGLISH_OF_OTHERS =
            "the of and with please submit close next previous search choose cancel upload"
                    + " required invalid error warning loading empty found records page first last value must select selected";

    /** Indonesian, or the same in both languages, though our Indonesian sentences do not use it. */
    private static final Set<String> INDONESIAN_TOO = Set.of("be"); // Waisak 2570 BE

    private final Set<String> english;
    private final List<String> delivered = delivered();
    private final List<Pattern> indonesianSentences;
    private final List<Pattern> englishSentences;

    private UiWords() {
        List<String> indonesian = sentences("");
        List<String> translated = sentences("_en");
        english = Stream.concat(translated.stream(), Stream.of(ENGLISH_OF_OTHERS))
                .flatMap(UiWords::words)
                .collect(Collectors.toCollection(TreeSet::new));
        indonesian.stream().flatMap(UiWords::words).forEach(english::remove);
        delivered.stream().flatMap(UiWords::words).forEach(english::remove);
        english.removeAll(INDONESIAN_TOO);
        indonesianSentences = patterns(indonesian);
        englishSentences = patterns(translated);
    }

    static UiWords load() {
        return new UiWords();
    }

    /** The English words in texts of an Indonesian page, each with its text. */
    List<String> englishIn(List<String> texts) {
        return texts.stream()
                .flatMap(text -> words(text).filter(english::contains).map(word -> word + " in \"" + text + "\""))
                .toList();
    }

    /** The texts of an English page that are sentences of ours in Indonesian. */
    List<String> indonesianIn(List<String> texts) {
        return texts.stream()
                .filter(text -> matches(indonesianSentences, text) && !matches(englishSentences, text))
                .filter(text -> delivered.stream().noneMatch(file -> file.contains("\n" + text + "\n")))
                .toList();
    }

    private static boolean matches(List<Pattern> sentences, String text) {
        return sentences.stream().anyMatch(sentence -> sentence.matcher(text).matches());
    }

    private static List<Pattern> patterns(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> sentence.replace("''", "'").strip())
                .filter(sentence ->
                        words(ARGUMENT.matcher(sentence).replaceAll("")).count() > 1)
                .map(sentence -> Pattern.compile(Stream.of(ARGUMENT.split(sentence, -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".+"))))
                .toList();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(ARGUMENT.matcher(text).replaceAll(" "))
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT));
    }

    private static List<String> sentences(String language) {
        List<String> sentences = new ArrayList<>();
        List<Path> bundles = new ArrayList<>(pages("Messages" + language + ".properties"));
        bundles.add(WEB.resolve("FacesMessages" + language + ".properties"));
        bundles.add(DOMAIN.resolve("ValidationMessages" + language + ".properties"));
        for (Path bundle : bundles) {
            Properties read = new Properties();
            try (Reader reader = Files.newBufferedReader(bundle)) {
                read.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            read.values().forEach(sentence -> sentences.add(sentence.toString()));
        }
        return sentences;
    }

    /** The common bundle and that of each module. */
    private static List<Path> pages(String name) {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(file -> file.endsWith(name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the offices bring along: sheets, organisations, papers, codes, calendars. */
    private static List<String> delivered() {
        return FOLDERS.stream()
                .map(DOMAIN::resolve)
                .filter(Files::isDirectory)
                .flatMap(folder -> {
                    try (Stream<Path> files = Files.walk(folder)) {
                        return files
                                .filter(file -> file.toString().matches(".*\\.(xml|csv|tsv)"))
                                .map(UiWords::read)
                                .toList()
                                .stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file)
                    .replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("\\bname=\"([^\"]*)\"", ">\n$1\n<x")
                    .replaceAll("<[^>]*>", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
