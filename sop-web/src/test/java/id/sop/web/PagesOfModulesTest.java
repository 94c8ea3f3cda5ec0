package id.sop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.sop.documents.numbers.NumberedThings;
import id.sop.procedures.steps.AwaitsWork;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.PaperSource;
import id.sop.procedures.steps.RunOrigin;
import id.sop.procedures.steps.TaskSource;
import id.sop.web.modules.MenuEntry;
import id.sop.web.modules.ModulePages;
import id.sop.web.modules.TaskPage;
import id.sop.web.modules.ThingPage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the modules say of their pages is so, and nothing is left unsaid. */
class PagesOfModulesTest {

    /** The row of a sheet, which has the page of its handler. */
    private static final String STEP = "step";

    private static final Collection<JavaClass> CLASSES =
            new ClassFileImporter(List.of(new WithLoans())).importPackages("id.sop");

    private static final List<ModulePages> MODULES = all(ModulePages.class);

    @Test
    void every_module_with_pages_has_a_bundle_beside_its_bean() {
        assertTrue(MODULES.size() > 3);
        assertEquals(List.of(), missing(MODULES.stream().map(ModulePages::words), Bundles.names()::contains));
    }

    @Test
    void every_page_that_a_module_names_is_there() {
        var pages = Stream.of(
                        each(ModulePages::menu).map(MenuEntry::page),
                        each(ModulePages::things)
                                .map(ThingPage::page)
                                .filter(Objects::nonNull)
                                .map(page -> page + ".xhtml"),
                        each(ModulePages::tasks).map(task -> task.page() + ".xhtml"))
                .flatMap(Function.identity());

        assertEquals(List.of(), missing(pages, page -> Views.has(page.substring(1))));
    }

    @Test
    void every_entry_heading_and_task_has_its_words() {
        var words = Bundles.words("id");
        var keys = Stream.of(
                        each(ModulePages::menu).flatMap(entry -> Stream.of("menu." + entry.name(), entry.heading())),
                        each(ModulePages::tasks)
                                .flatMap(task -> Stream.of("task.source." + task.kind(), task.button())),
                        each(ModulePages::tasks)
                                .filter(TaskPage::isCounted)
                                .map(task -> "tasks.counted." + task.kind()),
                        each(ModulePages::tasks)
                                .map(TaskPage::kind)
                                .filter(kind ->
                                        words.keySet().stream().noneMatch(key -> key.startsWith("task." + kind + ".")))
                                .map("task."::concat))
                .flatMap(Function.identity());

        assertEquals(List.of(), missing(keys, words::containsKey));
    }

    @Test
    void no_kind_belongs_to_two_modules() {
        var kinds = each(ModulePages::things).map(ThingPage::kind).toList();
        var tasks = each(ModulePages::tasks).map(TaskPage::kind).toList();

        assertEquals(kinds.stream().distinct().toList(), kinds);
        assertEquals(tasks.stream().distinct().toList(), tasks);
    }

    @Test
    void every_kind_of_task_that_can_wait_has_a_page() {
        var known = each(ModulePages::tasks).map(TaskPage::kind).toList();
        var waiting = all(TaskSource.class).stream().map(TaskSource::kind).filter(kind -> !kind.equals(STEP));

        assertEquals(List.of(), missing(waiting, known::contains));
    }

    @Test
    void whatever_a_run_comes_from_a_paper_refers_to_or_a_book_counts_has_a_page() {
        var kinds = each(ModulePages::things)
                .filter(thing -> thing.page() != null)
                .map(ThingPage::kind)
                .toList();
        var books = each(ModulePages::things).map(ThingPage::book).toList();

        assertEquals(List.of(), missing(all(RunOrigin.class).stream().map(RunOrigin::kind), kinds::contains));
        assertEquals(List.of(), missing(all(PaperSource.class).stream().map(PaperSource::kind), kinds::contains));
        assertEquals(List.of(), missing(all(NumberedThings.class).stream().map(NumberedThings::book), books::contains));
    }

    @Test
    void the_guide_to_writing_sheets_says_what_each_handler_does() {
        var keys = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Handles.class))
                .map(type -> type.getAnnotationOfType(Handles.class))
                .flatMap(handles -> handles.about().isEmpty()
                        ? Stream.of("does." + handles.value())
                        : Stream.of("does." + handles.value(), "subject-kind." + handles.about()))
                .toList();

        assertTrue(keys.size() > 9);
        assertEquals(List.of(), missing(keys.stream(), Bundles.words("id")::containsKey));
    }

    @Test
    void whatever_a_row_waits_for_is_said_in_words() {
        var keys = CLASSES.stream()
                .filter(type -> type.isAssignableTo(AwaitsWork.class) && type.isAnnotatedWith(Handles.class))
                .map(type -> "awaits." + type.getAnnotationOfType(Handles.class).value())
                .toList();

        assertTrue(!keys.isEmpty());
        assertEquals(List.of(), missing(keys.stream(), Bundles.words("id")::containsKey));
    }

    private static <T> Stream<T> each(Function<ModulePages, List<T>> part) {
        return MODULES.stream().map(part).flatMap(List::stream);
    }

    private static List<String> missing(Stream<String> wanted, Predicate<String> isThere) {
        return wanted.filter(one -> !isThere.test(one)).toList();
    }

    /** All beans of a type, bare: nothing is injected into them. */
    private static <T> List<T> all(Class<T> type) {
        var found = new ArrayList<T>();
        for (var candidate : CLASSES) {
            if (candidate.isAssignableTo(type)
                    && !candidate.isInterface()
                    && !candidate.getModifiers().contains(JavaModifier.ABSTRACT)) {
                found.add(type.cast(bare(candidate.reflect())));
            }
        }
        return found;
    }

    private static Object bare(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
