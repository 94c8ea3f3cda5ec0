package id.sop.web.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A form that is repeated for each thing of a list keeps its draft by the thing, not by its place, which changes. */
class RepeatedFormsTest {

    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Pattern MARK = Pattern.compile("<ui:repeat|</ui:repeat>|<h:form.*?</h:form>", Pattern.DOTALL);

    @Test
    void a_repeated_form_with_a_field_says_what_it_is_about() throws IOException {
        var silent = new ArrayList<String>();
        var found = new ArrayList<String>();

        try (var files = Files.walk(VIEWS)) {
            for (var view :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                for (var form : repeatedForms(Files.readString(view))) {
                    found.add(form);
                    if (!form.contains("<f:attribute name=\"about\"")) {
                        silent.add(view + ": " + form.lines().findFirst().orElseThrow());
                    }
                }
            }
        }

        assertEquals(List.of(), silent);
        assertFalse(found.isEmpty(), "the rule must have something to look at");
    }

    private static List<String> repeatedForms(String view) {
        var forms = new ArrayList<String>();
        var depth = 0;
        for (var mark : MARK.matcher(view).results().map(found -> found.group()).toList()) {
            if (mark.startsWith("<ui:repeat")) {
                depth++;
            } else if (mark.startsWith("</ui:repeat")) {
                depth--;
            } else if (depth > 0 && mark.matches("(?s).*<sop:(field|choice|date|lookup|checkbox).*")) {
                forms.add(mark);
            }
        }
        return forms;
    }
}
