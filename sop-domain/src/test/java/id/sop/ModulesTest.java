package id.sop;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModulesTest {

    @Test
    void modules_depend_on_each_other_only_as_drawn() {
        ArchRule rule = ArchRuleDefinition.classes()
                .should(adhereToPlantUmlDiagram(
                        Path.of("..", "docs", "modules.puml"), consideringOnlyDependenciesInDiagram()))
                .because("the drawing in docs/ARCHITECTURE.md is the rule");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void every_class_belongs_to_a_drawn_module() {
        ArchRule rule = ArchRuleDefinition.classes()
                .should()
                .resideInAnyPackage(
                        "id.sop.shared..",
                        "id.sop.organisation",
                        "id.sop.organisation.calendar..",
                        "id.sop.documents..",
                        "id.sop.procedures",
                        "id.sop.procedures.sheet..",
                        "id.sop.letters..",
                        "id.sop.audit..",
                        "id.sop.drafts..",
                        "id.sop.forms..",
                        "id.sop.backup..",
                        "id.sop.operation..")
                .because("a class outside the drawing escapes its rule; draw the new module first");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void modules_form_no_cycle() {
        ArchRule rule = slices().matching("id.sop.(**)")
                .should()
                .beFreeOfCycles()
                .because("a module that needs a later one cannot be understood, tested or left out by itself");

        rule.check(Classes.OF_THE_MODULE);
    }
}
