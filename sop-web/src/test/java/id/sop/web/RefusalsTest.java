package id.sop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.sop.procedures.sheet.ProblemKind;
import id.sop.shared.DomainException;
import id.sop.shared.WordKey;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_refusal_has_a_sentence(String language) {
        var refusals = domain().stream()
                .filter(type -> type.isAssignableTo(DomainException.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getSimpleName)
                .map("refusal."::concat)
                .sorted()
                .toList();

        assertEquals(List.of(), missing(refusals.stream(), language));
        assertTrue(refusals.size() > 30, "the domain is on the class path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void where_one_constant_has_a_name_each_of_its_kind_has_one(String language) {
        var named = domain().stream()
                .filter(JavaClass::isEnum)
                .map(JavaClass::reflect)
                .filter(type -> Stream.of("id", "en")
                        .anyMatch(either -> Bundles.words(either).keySet().stream()
                                .anyMatch(key -> key.startsWith(WordKey.of(type) + "."))))
                .toList();
        var constants = named.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> WordKey.of((Enum<?>) constant));

        assertEquals(List.of(), missing(constants, language));
        assertTrue(named.size() >= 25, () -> "only " + named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_problem_of_a_sheet_has_a_sentence(String language) {
        var keys = Arrays.stream(ProblemKind.values()).map(kind -> "sheet.problem." + kind);

        assertEquals(List.of(), missing(keys, language));
    }

    private static JavaClasses domain() {
        return new ClassFileImporter(List.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)).importPackages("id.sop");
    }

    private static List<String> missing(Stream<String> keys, String language) {
        var words = Bundles.words(language);
        return keys.filter(key -> !words.containsKey(key)).toList();
    }
}
