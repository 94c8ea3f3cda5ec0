package id.sop.procedures.catalogue;

import id.sop.procedures.sheet.Column;
import java.util.List;

/**
 * The words with which the sheets of an office can be written.
 *
 * @param office the code of the office
 * @param positions its positions in its own order, each with the code that a sheet uses
 * @param handlers what rows can do, by their keys
 */
public record SheetWords(String office, List<Column> positions, List<HandlerRow> handlers) {

    public SheetWords {
        positions = List.copyOf(positions);
        handlers = List.copyOf(handlers);
    }
}
