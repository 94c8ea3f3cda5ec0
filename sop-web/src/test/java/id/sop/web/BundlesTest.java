package id.sop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    private static final Set<String> KEPT_IN_BOTH = Set.of("frame.product");

    @ParameterizedTest
    @ValueSource(strings = {"/id/sop/web/Messages", "/id/sop/web/FacesMessages", "/ValidationMessages"})
    void both_languages_have_the_same_keys(String bundle) {
        assertEquals(
                new TreeSet<>(load(bundle + ".properties").stringPropertyNames()),
                new TreeSet<>(load(bundle + "_en.properties").stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/sop/web/Messages", "/id/sop/web/FacesMessages", "/ValidationMessages"})
    void the_file_that_keeps_the_servers_own_language_out_is_there_and_empty(String bundle) {
        assertTrue(load(bundle + "_id.properties").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/sop/web/Messages", "/id/sop/web/FacesMessages"})
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
    @ValueSource(
            strings = {
                "/id/sop/web/Messages",
                "/id/sop/web/Messages_en",
                "/id/sop/web/FacesMessages",
                "/id/sop/web/FacesMessages_en",
                "/ValidationMessages",
                "/ValidationMessages_en"
            })
    void a_text_has_no_straight_apostrophe_no_exclamation_mark_and_is_not_empty(String bundle) {
        load(bundle + ".properties").forEach((key, text) -> {
            String sentence = text.toString();
            assertTrue(
                    !sentence.contains("'") && !sentence.contains("!") && !sentence.isBlank(), key + " = " + sentence);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"menu.", "refusal.", "error."})
    void what_is_said_in_one_language_is_not_left_in_the_other(String prefix) {
        Properties indonesian = load("/id/sop/web/Messages.properties");
        Properties english = load("/id/sop/web/Messages_en.properties");

        Set<String> same = new TreeSet<>();
        for (String key : indonesian.stringPropertyNames()) {
            if (key.startsWith(prefix) && indonesian.getProperty(key).equals(english.getProperty(key))) {
                same.add(key);
            }
        }
        same.removeAll(KEPT_IN_BOTH);

        assertEquals(Set.of(), same);
    }

    private static Properties load(String path) {
        try (InputStream in = BundlesTest.class.getResourceAsStream(path)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
