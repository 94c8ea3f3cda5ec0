package id.sop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.sop.letters.Confidentiality;
import id.sop.letters.FollowUpFilter;
import id.sop.letters.FollowUpState;
import id.sop.letters.LetterKind;
import id.sop.letters.LetterState;
import id.sop.organisation.ActingKind;
import id.sop.organisation.AppointmentState;
import id.sop.organisation.AppointmentWarning;
import id.sop.organisation.OfficerAct;
import id.sop.organisation.OfficerPeculiarity;
import id.sop.organisation.calendar.CalendarMonth;
import id.sop.organisation.calendar.DayOff;
import id.sop.procedures.catalogue.RevisionStatus;
import id.sop.procedures.catalogue.SheetAct;
import id.sop.procedures.catalogue.SheetState;
import id.sop.procedures.runs.Lateness;
import id.sop.procedures.runs.Making;
import id.sop.procedures.runs.Presence;
import id.sop.procedures.sheet.Aspect;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.ProblemKind;
import id.sop.procedures.sheet.SheetChanges;
import id.sop.procedures.steps.RunState;
import id.sop.procedures.steps.SubjectKind;
import id.sop.procedures.steps.Urgency;
import id.sop.shared.DomainException;
import id.sop.shared.WordKey;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    private static final List<Class<? extends Enum<?>>> SHOWN = List.of(
            LetterKind.class,
            LetterState.class,
            Urgency.class,
            Confidentiality.class,
            FollowUpState.class,
            FollowUpFilter.Progress.class,
            RunState.class,
            Lateness.class,
            SubjectKind.class,
            Outcome.class,
            Presence.class,
            Making.class,
            RevisionStatus.class,
            SheetState.class,
            SheetAct.class,
            SheetChanges.Fate.class,
            SheetChanges.Part.class,
            Aspect.class,
            ActingKind.class,
            AppointmentState.class,
            AppointmentWarning.class,
            OfficerAct.class,
            OfficerPeculiarity.class,
            DayOff.Kind.class,
            CalendarMonth.Kind.class);

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_refusal_has_a_sentence(String language) {
        var refusals = new ClassFileImporter(List.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
                .importPackages("id.sop").stream()
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
    void every_constant_that_a_page_shows_has_a_name(String language) {
        var constants = SHOWN.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()).map(WordKey::of));

        assertEquals(List.of(), missing(constants, language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_problem_of_a_sheet_has_a_sentence(String language) {
        var keys = Arrays.stream(ProblemKind.values()).map(kind -> "sheet.problem." + kind);

        assertEquals(List.of(), missing(keys, language));
    }

    private static List<String> missing(Stream<String> keys, String language) {
        var words = Bundles.words(language);
        return keys.filter(key -> !words.containsKey(key)).toList();
    }
}
