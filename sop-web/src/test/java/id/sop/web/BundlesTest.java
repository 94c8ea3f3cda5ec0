package id.sop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.sop.shared.DomainException;
import id.sop.shared.WordKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    private static final String COMMON = "/id/sop/web/Messages";
    private static final Set<String> KEPT_IN_BOTH = Set.of("frame.product");

    /** The common bundle and that of each module. */
    static List<String> pages() {
        return Bundles.names().stream()
                .map(name -> "/" + name.replace('.', '/'))
                .toList();
    }

    /** These with what Faces says. */
    static Stream<String> formats() {
        return Stream.concat(pages().stream(), Stream.of("/id/sop/web/FacesMessages"));
    }

    static Stream<String> all() {
        return Stream.concat(formats(), Stream.of("/ValidationMessages"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void both_languages_have_the_same_keys(String bundle) {
        assertEquals(
                new TreeSet<>(load(bundle + ".properties").stringPropertyNames()),
                new TreeSet<>(load(bundle + "_en.properties").stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_file_that_keeps_the_servers_own_language_out_is_there_and_empty(String bundle) {
        assertTrue(load(bundle + "_id.properties").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void both_languages_use_the_same_arguments(String bundle) {
        Properties indonesian = load(bundle + ".properties");
        Properties english = load(bundle + "_en.properties");

        for (String key : indonesian.stringPropertyNames()) {
            assertEquals(
                    new MessageFormat(indonesian.getProperty(key)).getFormatsByArgumentIndex().length,
                    new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length,
                    key);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_text_has_no_straight_apostrophe_no_exclamation_mark_and_is_not_empty(String bundle) {
        Stream.of("", "_en")
                .forEach(language -> load(bundle + language + ".properties").forEach((key, text) -> {
                    String sentence = text.toString();
                    assertTrue(
                            !sentence.contains("'") && !sentence.contains("!") && !sentence.isBlank(),
                            key + " = " + sentence);
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"menu.", "refusal.", "error."})
    void what_is_said_in_one_language_is_not_left_in_the_other(String prefix) {
        var indonesian = Bundles.words("id");
        var english = Bundles.words("en");

        Set<String> same = new TreeSet<>();
        for (String key : indonesian.keySet()) {
            if (key.startsWith(prefix) && indonesian.get(key).equals(english.get(key))) {
                same.add(key);
            }
        }
        same.removeAll(KEPT_IN_BOTH);

        assertEquals(Set.of(), same);
    }

    @Test
    void no_key_stands_twice() {
        Map<String, String> first = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String bundle : pages()) {
            read(bundle + ".properties")
                    .lines()
                    .filter(line -> line.matches("[^#\\s][^=]*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> first.put(key, bundle) != null)
                    .forEach(twice::add);
        }

        assertEquals(List.of(), twice);
    }

    @Test
    void a_constant_a_refusal_and_an_entry_of_the_menu_have_their_word_where_their_module_has_its_pages() {
        Map<String, String> modules = new HashMap<>();
        Set<String> constants = new TreeSet<>();
        Set<String> names = new TreeSet<>(Set.of("refusal"));
        for (JavaClass type :
                new ClassFileImporter(List.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)).importPackages("id.sop")) {
            names.add(moduleOf(type));
            if (type.isAssignableTo(DomainException.class)) {
                modules.put("refusal." + type.getSimpleName(), moduleOf(type));
            }
            if (type.isEnum() && !type.isAnonymousClass()) {
                constants.addAll(keys(type.reflect()));
            }
        }
        constants.forEach(key -> modules.put(key, key.substring(0, key.indexOf('.'))));

        List<String> misplaced = new ArrayList<>();
        for (String bundle : pages()) {
            for (String key : load(bundle + ".properties").stringPropertyNames()) {
                String module = key.matches("menu\\.\\w+\\..*") ? key.split("\\.")[1] : modules.get(key);
                String nobodys = key.matches("(" + String.join("|", names) + ")\\.[A-Z].*") ? "nobody's" : bundle;
                if (!bundle.equals(module == null ? nobodys : bundleOf(module))) {
                    misplaced.add(bundle + ": " + key);
                }
            }
        }

        assertEquals(List.of(), misplaced);
    }

    private static String moduleOf(JavaClass type) {
        return type.getPackageName().replaceFirst("id\\.sop\\.(web\\.)?", "").split("\\.")[0];
    }

    private static List<String> keys(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> WordKey.of((Enum<?>) constant))
                .toList();
    }

    /** That of the module; the common one where it has no pages of its own. */
    private static String bundleOf(String module) {
        String own = "/id/sop/web/" + module + "/Messages";
        return pages().contains(own) ? own : COMMON;
    }

    private static Properties load(String path) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(read(path)));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String path) {
        try (InputStream in = BundlesTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
