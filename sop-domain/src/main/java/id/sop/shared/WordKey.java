package id.sop.shared;

/**
 * Under which key a bundle keeps the word for a constant: {@code letters.LetterState.DISPOSED}. The first part is the module, whatever package inside
 * of it the type stands in; the type is named with the one around it, {@code organisation.DayOff.Kind.HOLIDAY}.
 */
public final class WordKey {

    private static final String MODULES = "id.sop.";

    private WordKey() {}

    /** The key of a constant. */
    public static String of(Enum<?> constant) {
        return of(constant.getDeclaringClass()) + "." + constant.name();
    }

    /** What the keys of all constants of a type begin with. */
    public static String of(Class<?> type) {
        var home = type.getPackageName();
        var name = type.getName().substring(home.length() + 1).replace('$', '.');
        return home.startsWith(MODULES) ? home.substring(MODULES.length()).split("\\.")[0] + "." + name : name;
    }
}
