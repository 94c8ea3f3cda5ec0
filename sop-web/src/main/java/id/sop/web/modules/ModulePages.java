package id.sop.web.modules;

import id.sop.shared.Slice;
import java.util.List;
import java.util.Map;

/** What menu, inbox, trace, ledger and search need to know of a module's pages: a module says it in one bean of this type. */
public interface ModulePages {

    /** Where it stands among the others, in the menu and in what a search finds: the lower, the further up. */
    int place();

    /** Its entries in the menu. */
    default List<MenuEntry> menu() {
        return List.of();
    }

    /** Its things, with their pages and with what the trace writes of them. */
    default List<ThingPage> things() {
        return List.of();
    }

    /** Its tasks, with their pages. */
    default List<TaskPage> tasks() {
        return List.of();
    }

    /** What the caller should see to, beside her tasks; asked when the inbox is opened. */
    default List<Reminder> reminders() {
        return List.of();
    }

    /** The tones of its states; those that are not said are neutral. */
    default Map<Enum<?>, Tone> tones() {
        return Map.of();
    }

    /** What it finds by words or a number, as far as the caller may see it: of each of its lists the first, best first. */
    default List<Found> search(String text, Slice first) {
        return List.of();
    }

    /** The bundle with its words, beside the bean. */
    default String words() {
        return getClass().getPackageName() + ".Messages";
    }
}
