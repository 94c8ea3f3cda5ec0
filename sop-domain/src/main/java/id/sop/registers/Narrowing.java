package id.sop.registers;

import java.time.LocalDate;

/**
 * Something by which a register is narrowed: read from the address, asked of the database, said on paper and in the trace.
 *
 * @param name how the address and the words call it
 * @param clause what it demands with its {@linkplain #parameter parameter}, of words the path that holds them; null where the register narrows itself
 * @param reading as what the value is given to the query
 * @param isAlways whether there is no register without it: it stands in the title and not among the filters
 * @param hasAll whether all of them can be asked for at once, by {@link #ALL}
 */
public record Narrowing<V>(
        String name, Class<V> type, String clause, Reading reading, boolean isAlways, boolean hasAll) {

    /** The name of words that are searched. */
    public static final String TEXT = "q";

    /** How the address asks for all books of a register at once. */
    public static final String ALL = "all";

    /** As what a value is given to the query. */
    public enum Reading {
        WORDS,
        AS_IT_IS,
        START_OF_DAY,
        END_OF_DAY
    }

    /** Words that a path holds; null where the register looks for them itself. */
    public static Narrowing<String> text(String path) {
        return new Narrowing<>(TEXT, String.class, path, Reading.WORDS, false, false);
    }

    /** One of several constants, codes or numbers, at a path. */
    public static <V> Narrowing<V> equal(String name, Class<V> type, String path) {
        return by(name, type, path + " = :" + parameter(name));
    }

    /** Anything that a clause says with the {@linkplain #parameter parameter} of that name. */
    public static <V> Narrowing<V> by(String name, Class<V> type, String clause) {
        return new Narrowing<>(name, type, clause, Reading.AS_IT_IS, false, false);
    }

    /** Something that the register narrows itself. */
    public static <V> Narrowing<V> own(String name, Class<V> type) {
        return by(name, type, null);
    }

    /** From a day on. */
    public static Narrowing<LocalDate> from(String path) {
        return by("from", LocalDate.class, path + " >= :from");
    }

    /** Up to a day. */
    public static Narrowing<LocalDate> to(String path) {
        return by("to", LocalDate.class, path + " <= :to");
    }

    /** From the first instant of a day of the office on. */
    public static Narrowing<LocalDate> since(String path) {
        return new Narrowing<>("from", LocalDate.class, path + " >= :from", Reading.START_OF_DAY, false, false);
    }

    /** Up to the last instant of a day of the office. */
    public static Narrowing<LocalDate> until(String path) {
        return new Narrowing<>("to", LocalDate.class, path + " < :to", Reading.END_OF_DAY, false, false);
    }

    /** How the clause calls its value: the name, of whose hyphens a query would subtract. */
    public String parameter() {
        return parameter(name);
    }

    private static String parameter(String name) {
        return name.replace('-', '_');
    }

    /** The same, without which there is no register. */
    public Narrowing<V> always() {
        return new Narrowing<>(name, type, clause, reading, true, false);
    }

    /** The same, of which all can be asked for at once. */
    public Narrowing<V> orAll() {
        return new Narrowing<>(name, type, clause, reading, isAlways, true);
    }
}
