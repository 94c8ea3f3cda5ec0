package id.sop.registers.books;

import id.sop.documents.print.Letterhead;
import id.sop.registers.RegisterColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A register as template {@value #TEMPLATE} prints it: text as it shall read, the empty string for what there is not.
 *
 * @param title what it is called at the head of each page
 * @param heading the same as a heading
 * @param subtitle which of its books it is, where it has several
 * @param filter which rows these are, in words
 * @param remarks what is said of the whole
 * @param printed when and by whom it was printed, in words
 * @param none what stands in the place of rows
 */
record RegisterPrint(
        Letterhead letterhead,
        String title,
        String heading,
        String subtitle,
        String filter,
        List<String> remarks,
        String printed,
        List<Head> heads,
        List<Row> rows,
        String none,
        String count) {

    static final String TEMPLATE = "register";

    /** How many columns there are. */
    int columns() {
        return heads.size();
    }

    /** The head of a column. @param number its number, from 1 */
    record Head(int number, String heading, int millimetres) {

        static <R> List<Head> of(List<RegisterColumn<R>> columns, Spelled spelled) {
            return IntStream.range(0, columns.size())
                    .mapToObj(index -> new Head(
                            index + 1,
                            spelled.printedHeading(columns.get(index)),
                            columns.get(index).print().millimetres()))
                    .toList();
        }
    }

    /** A row. @param isVoid whether it is struck through */
    record Row(boolean isVoid, List<Cell> cells) {

        static <R> Row of(R row, boolean isVoid, List<RegisterColumn<R>> columns, Spelled spelled) {
            return new Row(
                    isVoid,
                    columns.stream()
                            .map(column -> Cell.of(row, column, spelled))
                            .toList());
        }
    }

    /** A cell. @param look the classes by which the template sets it */
    record Cell(String look, List<String> lines) {

        private static <R> Cell of(R row, RegisterColumn<R> column, Spelled spelled) {
            var value = column.value().apply(row);
            var isDate = value instanceof LocalDate
                    || value instanceof Optional<?> optional && optional.orElse(null) instanceof LocalDate;
            var print = column.print();
            var look = isDate ? "date" : print.isCentred() ? "centred" : "";
            return new Cell((print.isStruck() ? look : look + " unstruck").strip(), spelled.lines(row, column));
        }
    }
}
