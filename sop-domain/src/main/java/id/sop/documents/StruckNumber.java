package id.sop.documents;

/** A cell of a table that holds a number that is void: struck through where the format can do that. */
public record StruckNumber(SerialNumber number) {

    /** The number as a cell: struck through if it is void. */
    public static Object cell(SerialNumber number, boolean isVoid) {
        return isVoid ? new StruckNumber(number) : number.toString();
    }

    @Override
    public String toString() {
        return number.toString();
    }
}
