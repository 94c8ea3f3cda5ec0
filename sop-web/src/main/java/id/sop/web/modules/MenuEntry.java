package id.sop.web.modules;

import id.sop.organisation.Caller;
import id.sop.organisation.Right;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * An entry of the side menu; its text stands under {@code menu.NAME}.
 *
 * @param name what a page gives as its section: {@code letters.incoming}
 * @param page its address in the application
 * @param isOpenTo whether a caller may open it: a way that would end in a refusal is not shown
 * @param waiting the kinds of tasks whose number stands beside it
 */
public record MenuEntry(Group group, String name, String page, Predicate<Caller> isOpenTo, Predicate<String> waiting) {

    private static final Predicate<String> NONE = kind -> false;

    /** Under which heading an entry stands. */
    public enum Group {
        TASKS,
        /** That of its module. */
        MODULE,
        REGISTERS,
        ADMINISTRATION
    }

    /** An entry for everybody, whose name says its page: {@code letters.incoming} is {@code /letters/incoming.xhtml}. */
    public static MenuEntry of(Group group, String name) {
        return new MenuEntry(group, name, "/" + name.replace('.', '/') + ".xhtml", caller -> true, NONE);
    }

    /** The same at another page. */
    public MenuEntry at(String otherPage) {
        return new MenuEntry(group, name, otherPage, isOpenTo, waiting);
    }

    /** The same for those who hold a right. */
    public MenuEntry needs(Right right) {
        return openTo(caller -> caller.may(right));
    }

    /** The same for some. */
    public MenuEntry openTo(Predicate<Caller> some) {
        return new MenuEntry(group, name, page, some, waiting);
    }

    /** The same with the number of tasks of some kinds. */
    public MenuEntry counting(Predicate<String> kindsOfTasks) {
        return new MenuEntry(group, name, page, isOpenTo, kindsOfTasks);
    }

    /** Whether something can wait behind it. */
    public boolean isCounting() {
        return waiting != NONE;
    }

    /** How much waits behind it. @param tasks how many tasks there are of each kind */
    public long count(Map<String, Long> tasks) {
        return tasks.entrySet().stream()
                .filter(kind -> waiting.test(kind.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The key of its heading. */
    public String heading() {
        var heading = group == Group.MODULE
                ? name.substring(0, name.indexOf('.'))
                : group.name().toLowerCase(Locale.ROOT);
        return "menu." + heading + "-group";
    }
}
