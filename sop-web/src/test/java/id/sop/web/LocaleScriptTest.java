package id.sop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LocaleScriptTest {

    private static final String SCRIPT = "src/main/webapp/resources/primefaces/locales/locale-id.js";
    private static final Pattern KEY = Pattern.compile("(?m)(?:^|[{,])\\s*[\"']?([\\w.-]+)[\"']?:\\s");

    /** The colour picker, and the validation by PrimeFaces in the browser, which asks no field of ours but files. */
    private static final Pattern OF_WHAT_WE_DO_WITHOUT = Pattern.compile("colorpicker\\..*|jakarta\\..*");

    @Test
    void the_script_that_primefaces_asks_for_is_there_with_indonesian_days_and_months() throws IOException {
        String language = Locale.forLanguageTag("id").getLanguage();
        String script =
                Files.readString(Path.of("src/main/webapp/resources/primefaces/locales/locale-" + language + ".js"));

        assertEquals("id", language);
        assertTrue(script.contains("PrimeFaces.locales['id'] =")
                && script.contains("'November'")
                && script.contains("'Sabtu'"));
    }

    @Test
    void whatever_primefaces_says_in_the_browser_has_indonesian_words() throws IOException {
        Set<String> missing = keys(read("/META-INF/resources/primefaces/locales/locale-en.js"));
        missing.removeAll(keys(Files.readString(Path.of(SCRIPT))));
        missing.removeIf(key -> OF_WHAT_WE_DO_WITHOUT.matcher(key).matches());

        assertEquals(Set.of(), missing);
    }

    @Test
    void whatever_primefaces_says_on_the_server_has_our_words() throws IOException {
        Set<String> missing = new TreeSet<>(properties("/org/primefaces/Messages.properties"));
        missing.removeAll(properties("/id/sop/web/FacesMessages.properties"));
        missing.removeIf(key -> key.matches("primefaces\\.(captcha|fileupload|password|slider|tree)\\..*"));

        assertEquals(Set.of(), missing);
    }

    private static Set<String> keys(String script) {
        return KEY.matcher(script).results().map(key -> key.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> properties(String bundle) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(read(bundle)));
        return properties.stringPropertyNames();
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = LocaleScriptTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
