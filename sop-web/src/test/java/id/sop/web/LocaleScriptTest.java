package id.sop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocaleScriptTest {

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
}
