package id.sop.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.print.PaperWords;
import id.sop.shared.WordKey;
import id.sop.testbed.PageWords;
import id.sop.testbed.Testbed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no compiler says of a declaration: that all of it has words, that it is ordered by a column, and that its paper is wide enough. */
class RegisterDeclarationsTest {

    private static final int WIDTH_OF_A_PAGE = 272;
    private static final Path WEB = Path.of("../sop-web/src/main");
    private static final Pattern CELL = Pattern.compile("<sop:cell column=\"([\\w-]+)\"");

    static Stream<Register<?, ?>> registers() {
        return Testbed.mainClasses()
                .filter(type -> Register.class.isAssignableFrom(type) && !type.isInterface())
                .map(RegisterDeclarationsTest::declared);
    }

    @ParameterizedTest
    @MethodSource("registers")
    void papers_and_tables_have_words_for_all_of_it(Register<?, ?> register) {
        var names = Stream.of(
                        Stream.of("title", "heading", "all", "none", "count"),
                        register.columns().stream().map(column -> "column." + column.name()),
                        register.narrowings().stream()
                                .filter(by -> !by.isAlways())
                                .map(by -> "filter." + by.name()))
                .flatMap(all -> all);
        var words = new PaperWords(register.getClass());
        var constants = register.narrowings().stream()
                .map(Narrowing::type)
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> WordKey.of((Enum<?>) constant));

        assertEquals(
                List.of(),
                Stream.concat(names.map(name -> "register." + register.key() + "." + name), constants)
                        .filter(key -> !words.has(key))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("registers")
    void its_page_has_words_in_both_languages_and_shows_columns_that_there_are(Register<?, ?> register)
            throws IOException {
        var shown = cells(register);
        var declared = register.columns().stream().map(RegisterColumn::name).toList();
        assertTrue(!shown.isEmpty() && declared.containsAll(shown), () -> shown + " of " + declared);

        for (var language : List.of("", "_en")) {
            var words = PageWords.in(language);
            var beginning = "register." + register.key() + ".";
            var missing = new TreeSet<String>();
            Stream.of("title", "count", "print", "file", "empty", "empty.help", "nothing-found", "nothing-found.help")
                    .filter(name -> !words.containsKey(beginning + name))
                    .forEach(missing::add);
            shown.stream()
                    .map(name -> "column." + name)
                    .filter(name -> !words.containsKey(beginning + name))
                    .forEach(missing::add);
            register.narrowings().stream()
                    .map(by -> "filter." + by.name())
                    .filter(name -> !words.containsKey(beginning + name)
                            && !words.containsKey("register." + name)
                            && !words.containsKey(beginning + name.replace("filter.", "column.")))
                    .forEach(missing::add);
            assertEquals(new TreeSet<>(), missing, "Messages" + language);
        }
    }

    @ParameterizedTest
    @MethodSource("registers")
    void it_is_ordered_by_one_of_its_columns(Register<?, ?> register) {
        var order = register.order().replaceFirst("^-", "");

        assertTrue(register.columns().stream()
                .anyMatch(
                        column -> column.name().equals(order) && !column.order().isEmpty()));
    }

    /** Which the databases would sort by the numbers of its characters, or each in its own way; names of accounts and numbers are no words. */
    @ParameterizedTest
    @MethodSource("registers")
    void it_is_sorted_by_no_text_as_it_was_typed(Register<?, ?> register) {
        var asTyped = register.columns().stream()
                .flatMap(column -> column.order().stream())
                .map(path -> path.replace(" nulls last", ""))
                .filter(path -> !path.matches(".*(?:Order|Key|\\.username|\\.nip|\\.paperNumber)"))
                .filter(path -> path.contains("(") || typeOf(register.entity(), path) == String.class)
                .toList();

        assertEquals(List.of(), asTyped);
    }

    private static Class<?> typeOf(Class<?> entity, String path) {
        Class<?> type = entity;
        for (var name : List.of(path.split("\\.")).subList(1, path.split("\\.").length)) {
            type = Stream.<Class<?>>iterate(type, above -> above != null, Class::getSuperclass)
                    .flatMap(above -> Stream.of(above.getDeclaredFields()))
                    .filter(field -> field.getName().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .getType();
        }
        return type;
    }

    @ParameterizedTest
    @MethodSource("registers")
    void its_columns_have_room_on_a_page(Register<?, ?> register) {
        var width = register.columns().stream()
                .filter(column -> column.print() != null)
                .mapToInt(column -> column.print().millimetres())
                .sum();

        assertTrue(width > 0 && width <= WIDTH_OF_A_PAGE, () -> "it is " + width + " mm wide");
    }

    private static Register<?, ?> declared(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Register<?, ?>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** The columns of which the page that loads the register has a cell. */
    private static List<String> cells(Register<?, ?> register) throws IOException {
        try (var views = Files.walk(WEB.resolve("webapp"))) {
            for (var view :
                    views.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                var text = Files.readString(view);
                if (text.contains("register.load('" + register.key() + "')")) {
                    return CELL.matcher(text)
                            .results()
                            .map(cell -> cell.group(1))
                            .toList();
                }
            }
        }
        return List.of();
    }
}
