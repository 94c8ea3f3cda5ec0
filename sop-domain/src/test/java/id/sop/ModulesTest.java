package id.sop;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ModulesTest {

    private static final Drawing DRAWING = Drawing.read();

    @Test
    void modules_depend_on_each_other_only_as_drawn() {
        ArchRule rule = ArchRuleDefinition.classes()
                .should(adhereToPlantUmlDiagram(Drawing.FILE, consideringOnlyDependenciesInDiagram()))
                .because("the drawing in docs/ARCHITECTURE.md is the rule");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void every_arrow_is_needed() {
        var needless = DRAWING.arrows().stream()
                .filter(arrow -> Classes.OF_THE_MODULE.that(resideInAPackage(packages(arrow.from()))).stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .noneMatch(dependency ->
                                resideInAPackage(packages(arrow.to())).test(dependency.getTargetClass())))
                .toList();

        assertEquals(List.of(), needless, "an arrow that nothing needs invites what the drawing is to prevent");
    }

    @Test
    void every_class_belongs_to_a_drawn_room() {
        ArchRule rule = ArchRuleDefinition.classes()
                .should()
                .resideInAnyPackage(
                        DRAWING.rooms().stream().map(Drawing.Room::packages).toArray(String[]::new))
                .because("a class outside the drawing escapes its rule; draw the new room first");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void the_inside_of_a_module_is_used_by_itself_alone() {
        var intruding = DRAWING.arrows().stream()
                .filter(arrow -> DRAWING.room(arrow.to()).inside())
                .filter(arrow -> !DRAWING.room(arrow.from())
                        .module()
                        .equals(DRAWING.room(arrow.to()).module()))
                .toList();

        assertEquals(List.of(), intruding, "a module stands on the API of another, so that its inside can change");
        assertTrue(DRAWING.rooms().stream().anyMatch(Drawing.Room::inside), "nothing is drawn as inside");
    }

    @Test
    void modules_form_no_cycle() {
        ArchRule rule = slices().matching("id.sop.(**)")
                .should()
                .beFreeOfCycles()
                .because("a module that needs a later one cannot be understood, tested or left out by itself");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void the_architecture_shows_the_drawing_and_says_what_each_room_is_for() throws IOException {
        var text = Files.readString(Path.of("..", "docs", "ARCHITECTURE.md"));
        var shown = Pattern.compile("```mermaid\n.*?\n```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
        var told = Pattern.compile("^\\| `([a-z.]+)` \\| .+ \\|$", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(row -> row.group(1))
                .toList();

        assertEquals(
                DRAWING.asMermaid(), shown, "docs/ARCHITECTURE.md shows another drawing; put the expected one there");
        assertEquals(DRAWING.rooms().stream().map(Drawing.Room::name).toList(), told, "the table of the rooms");
    }

    private static String packages(String room) {
        return DRAWING.room(room).packages();
    }
}
