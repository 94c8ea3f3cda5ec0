package id.sop.documents.tables;

/** A cell of a table that holds a number that is void: struck through where the format can do that. */
public record StruckNumber(String number) {

    /** The number as a cell: struck through if it is void. */
    public static Object cell(Object number, boolean isVoid) {
        return isVoid ? new StruckNumber(number.toString()) : number.toString();
    }
}
