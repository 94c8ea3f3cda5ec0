package id.sop.procedures.sheet;

/**
 * A row on a page: all of it, or the part that the page holds.
 *
 * @param from the first of its lines of text, from 0
 * @param to the first one that the page does not hold
 * @param whole how many lines the row has
 */
record SheetPiece(Step step, int from, int to, int whole) {

    static SheetPiece whole(Step step, int lines) {
        return new SheetPiece(step, 0, lines, lines);
    }

    /** Whether it goes on from the page before; the symbols stand in the first piece. */
    boolean continued() {
        return from > 0;
    }

    int lines() {
        return to - from;
    }

    boolean isLast() {
        return to >= whole;
    }

    SheetPiece first(int lines) {
        return new SheetPiece(step, from, from + lines, whole);
    }

    /** What remains after this piece. */
    SheetPiece rest() {
        return new SheetPiece(step, to, whole, whole);
    }
}
