package id.sop.web.modules;

import java.util.function.UnaryOperator;

/**
 * A kind of task of a module, and the page on which it is done. Its words are {@code task.KIND} and {@code task.source.KIND}.
 *
 * @param query what the page is asked for by the number of the task
 * @param button the key of what its button says
 * @param isCounted whether the inbox says how many there are and can be narrowed to them, under {@code tasks.counted.KIND}
 */
public record TaskPage(String kind, String page, UnaryOperator<String> query, String button, boolean isCounted) {

    /** A kind that is done at a page, which is asked {@code no=}. */
    public static TaskPage at(String kind, String page) {
        return new TaskPage(kind, page, number -> "no=" + number, "task.do", false);
    }

    /** The same, asked in another way. */
    public TaskPage asked(UnaryOperator<String> otherQuery) {
        return new TaskPage(kind, page, otherQuery, button, isCounted);
    }

    /** The same with another button. */
    public TaskPage saying(String otherButton) {
        return new TaskPage(kind, page, query, otherButton, isCounted);
    }

    /** The same with a count of its own. */
    public TaskPage counted() {
        return new TaskPage(kind, page, query, button, true);
    }

    /** The address at which the task with this number is done. */
    public String address(String number) {
        return page + ".xhtml?" + query.apply(number);
    }
}
