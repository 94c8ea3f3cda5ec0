package id.sop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.sop.web.modules.ModulePages;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViewRulesTest {

    /** What no view may hold, and the only view that may. */
    private static final Map<Pattern, List<String>> FORBIDDEN = Map.of(
            Pattern.compile("\\sstyle=\""), List.of(),
            Pattern.compile("<script|javascript:|\\son(click|change|submit|load|blur|key\\w+)=\""), List.of(),
            Pattern.compile("f:ajax"), List.of(),
            // A command is a sop:button that sends its form whole, with the token by which it takes effect once
            Pattern.compile("<[hp]:command(Button|Link)\\b[^>]*\\saction=|<sop:button\\b[^>]*\\sajax="), List.of(),
            Pattern.compile("escape=\"false\""), List.of("WEB-INF/tags/drawing.xhtml"),
            Pattern.compile("(src|href)=\"(https?:)?//"), List.of());

    private static final Pattern STACKED = Pattern.compile("(?s)<table class=\"[^\"]*\\bsop-table-stack\\b.*?</table>");
    private static final Pattern CELL = Pattern.compile("(?s)<td\\b((?:[^>\"]|\"[^\"]*\")*)>(.*?)</td>");
    private static final Pattern LEADS_ON = Pattern.compile("<(a|h:link|sop:link|sop:button)\\b");

    /** A pattern that nothing matches, for a module without a bean of its own. */
    private static final String NOTHING = "(?!)";

    /** The inbox stands at the root, the rows of sheets have a template: both are pages of procedures. */
    private static final Map<String, String> OF_A_MODULE =
            Map.of("index.xhtml", "procedures", "WEB-INF/templates/run-step.xhtml", "procedures");

    @Test
    void a_view_holds_no_style_no_script_no_raw_markup_and_nothing_from_elsewhere() {
        List<String> offences = Views.all().flatMap(ViewRulesTest::offences).toList();

        assertEquals(List.of(), offences);
    }

    @Test
    void a_view_is_shorter_than_120_lines() {
        List<String> long_ = Views.all()
                .filter(view -> Views.read(view).lines().count() >= 120)
                .map(Views::name)
                .toList();

        assertEquals(List.of(), long_);
    }

    @Test
    void a_line_of_a_view_is_at_most_160_characters_long() {
        List<String> long_ = Views.all()
                .flatMap(view -> Views.read(view)
                        .lines()
                        .filter(line -> line.length() > 160)
                        .map(line -> Views.name(view) + ": " + line.strip()))
                .toList();

        assertEquals(List.of(), long_, "break it within a tag, where a blank is never rendered");
    }

    /** On a phone a row is a card without the head of the table; what leads on or does something says itself what it is. */
    @Test
    void a_cell_of_a_table_that_is_stacked_says_its_column() {
        List<String> silent = Views.all()
                .flatMap(view -> STACKED.matcher(Views.read(view))
                        .results()
                        .flatMap(table -> CELL.matcher(table.group()).results())
                        .filter(cell -> !cell.group(1).contains("data-label=")
                                && !LEADS_ON.matcher(cell.group(2)).find())
                        .map(cell -> Views.name(view) + ": " + cell.group()))
                .toList();

        assertEquals(List.of(), silent);
    }

    @Test
    void a_view_names_the_pages_and_the_beans_of_its_own_module_only() {
        Map<String, Pattern> modules = modules();

        List<String> offences = Views.all()
                .filter(view -> !allowed(view, modules.keySet()).containsAll(named(view, modules)))
                .map(view -> Views.name(view) + " names " + named(view, modules))
                .toList();

        assertTrue(modules.size() > 2);
        assertEquals(List.of(), offences);
    }

    /** A part stands beside those of all modules and belongs to the one that it names first; what serves every page belongs to none. */
    private static Set<String> allowed(Path view, Set<String> modules) {
        String name = Views.name(view);
        String folder = name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
        if (OF_A_MODULE.containsKey(name)) {
            return Set.of(OF_A_MODULE.get(name));
        }
        if (name.matches("WEB-INF/(includes|parts)/.*")) {
            return named(view, modules()).stream().limit(1).collect(Collectors.toSet());
        }
        return modules.contains(folder) ? Set.of(folder) : Set.of();
    }

    private static Set<String> named(Path view, Map<String, Pattern> modules) {
        String text = Views.read(view).replaceAll("(?s)<!--.*?-->", "");
        return modules.entrySet().stream()
                .filter(module -> module.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The modules that have pages, and how a view names a page or a bean of one. */
    private static Map<String, Pattern> modules() {
        return Modules.BEANS.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        module -> Pattern.compile("[\"'}]/?" + module.getKey() + "/[\\w-]+|#\\{[^}]*(?<![\\w.'])(?:"
                                + (module.getValue().isEmpty() ? NOTHING : String.join("|", module.getValue()))
                                + ")\\.")));
    }

    /** The named beans of each module: whatever stands in the room of a bean that says a module's pages. */
    private static final class Modules {

        private static final JavaClasses CLASSES =
                new ClassFileImporter(List.of(new WithLoans())).importPackages("id.sop.web");

        private static final Map<String, List<String>> BEANS = CLASSES.stream()
                .filter(type -> type.isAssignableTo(ModulePages.class) && !type.isInterface())
                .map(JavaClass::getPackageName)
                .collect(Collectors.toMap(room -> room.substring(room.lastIndexOf('.') + 1), Modules::beans));

        private static List<String> beans(String room) {
            return CLASSES.stream()
                    .filter(type -> type.getPackageName().equals(room) && type.isAnnotatedWith(Named.class))
                    .map(Modules::name)
                    .toList();
        }

        private static String name(JavaClass bean) {
            String given = bean.getAnnotationOfType(Named.class).value();
            String simple = bean.getSimpleName();
            return given.isEmpty() ? simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) : given;
        }
    }

    private static Stream<String> offences(Path view) {
        String name = Views.name(view);
        String text = Views.read(view);
        return FORBIDDEN.entrySet().stream()
                .filter(rule -> !rule.getValue().contains(name)
                        && rule.getKey().matcher(text).find())
                .map(rule -> name + ": " + rule.getKey());
    }
}
