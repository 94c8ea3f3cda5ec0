package id.sop.documents.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Writes {@link TableFormat#CSV}. */
final class CsvTable {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private CsvTable() {}

    static void write(List<String> headers, Stream<? extends List<?>> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        writeRow(printer, headers);
        for (Iterator<? extends List<?>> each = rows.iterator(); each.hasNext(); ) {
            writeRow(printer, each.next());
        }
        printer.flush();
    }

    private static void writeRow(CSVPrinter printer, List<?> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvTable::text));
    }

    private static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof String text) {
            return FormulaGuard.guard(text);
        }
        if (cell instanceof StruckNumber struck) {
            return struck.number();
        }
        if (cell instanceof Number number) {
            return new BigDecimal(number.toString()).toPlainString().replace('.', ',');
        }
        if (cell instanceof LocalDate date) {
            return date.toString();
        }
        if (cell instanceof LocalDateTime time) {
            return MINUTES.format(time);
        }
        throw new IllegalArgumentException("No cell for " + cell.getClass());
    }
}
