package id.sop.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WebModulesTest {

    private static final Path DRAWING = Path.of("..", "docs", "web-modules.puml");

    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([a-z.]+)\\.[A-Z]", Pattern.MULTILINE);

    private static final JavaClasses ROOMS =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("id.sop.web");

    @Test
    void rooms_depend_on_each_other_and_on_what_modules_keep_only_as_drawn() {
        ArchRule rule = classes()
                .should(adhereToPlantUmlDiagram(DRAWING, consideringOnlyDependenciesInDiagram()))
                .because("what serves every page knows no module, and no module's pages know those of another");

        rule.check(ROOMS);
    }

    /** By the imports: of a constant that one room has from another the compiled class says nothing. */
    @Test
    void every_arrow_is_needed() throws IOException {
        var drawing = Files.readString(DRAWING);
        var packages = Pattern.compile("^\\[(.+?)] <<(.+?)(?:\\.\\.)?>>", Pattern.MULTILINE)
                .matcher(drawing)
                .results()
                .collect(Collectors.toMap(room -> room.group(1), room -> room.group(2)));
        var arrows = Pattern.compile("^\\[(.+?)] --> \\[(.+?)]$", Pattern.MULTILINE)
                .matcher(drawing)
                .results()
                .toList();

        var needless = arrows.stream()
                .filter(arrow -> !imports(packages.get(arrow.group(1))).contains(packages.get(arrow.group(2))))
                .map(MatchResult::group)
                .toList();

        assertFalse(arrows.isEmpty());
        assertEquals(List.of(), needless, "an arrow that nothing needs invites what the drawing is to prevent");
    }

    @Test
    void every_class_stands_in_a_drawn_room() throws IOException {
        var drawn = Pattern.compile("<<(id\\.sop\\.web\\.[\\w.]+)>>")
                .matcher(Files.readString(DRAWING))
                .results()
                .map(room -> room.group(1))
                .toArray(String[]::new);
        ArchRule rule = classes()
                .should()
                .resideInAnyPackage(drawn)
                .because("a class outside the drawing escapes its rule; draw the new room first");

        rule.check(ROOMS);
    }

    @Test
    void the_module_that_only_the_tests_have_stands_on_what_serves_every_page() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage("id.sop.web.loans")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.sop.web.procedures", "id.sop.web.letters", "id.sop.web.administration")
                .because("a recipe that needs a room of another module is none");

        rule.check(new ClassFileImporter(List.of(new WithLoans())).importPackages("id.sop.web"));
    }

    @Test
    void rooms_form_no_cycle() {
        ArchRule rule = slices().matching("id.sop.web.(**)")
                .should()
                .beFreeOfCycles()
                .because("a room that needs a later one cannot be understood, tested or left out by itself");

        rule.check(ROOMS);
    }

    @Test
    void no_two_classes_share_a_name_with_each_other_or_with_the_domain() {
        var names = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("id.sop").stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info"))
                        .toList();

        assertTrue(names.contains("SopRun") && names.contains("StepPage"), "both modules are looked at");
        assertEquals(
                List.of(),
                names.stream()
                        .filter(name -> Collections.frequency(names, name) > 1)
                        .distinct()
                        .toList());
    }

    @Test
    void names_say_what_a_class_is() {
        ArchRule rule = noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .because("such an ending says nothing, and what has no name of its own collects everything");

        rule.check(ROOMS);
    }

    /** The packages that the sources of a room import from. */
    private static Set<String> imports(String room) {
        var packages = new TreeSet<String>();
        try (var sources = Files.list(Path.of("src/main/java", room.split("\\.")))) {
            for (var source : sources.toList()) {
                IMPORT.matcher(Files.readString(source)).results().forEach(found -> packages.add(found.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packages;
    }
}
