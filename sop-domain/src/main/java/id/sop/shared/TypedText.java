package id.sop.shared;

/** What is kept of a text that may be left blank. */
public final class TypedText {

    private TypedText() {}

    /** Without white space around it; null where nothing was typed. */
    public static String kept(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
