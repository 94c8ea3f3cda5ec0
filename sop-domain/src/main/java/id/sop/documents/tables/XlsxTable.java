package id.sop.documents.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes {@link TableFormat#XLSX}; text goes into string cells, which a spreadsheet never computes. */
final class XlsxTable {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDTH = 22;

    private final Worksheet sheet;

    private XlsxTable(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(List<String> headers, Stream<? extends List<?>> rows, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "sop", "1.0");
        XlsxTable table = new XlsxTable(workbook.newWorksheet("Data"));
        table.writeHeaders(headers);
        table.writeRows(rows.iterator());
        workbook.finish();
        out.flush();
    }

    private void writeHeaders(List<String> headers) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < headers.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, readable(headers.get(column)));
            sheet.style(0, column).bold().wrapText(true).fillColor("E3F0F3").set();
        }
    }

    private void writeRows(Iterator<? extends List<?>> rows) throws IOException {
        for (int row = 1; rows.hasNext(); row++) {
            int column = 0;
            for (Object cell : rows.next()) {
                writeCell(row, column++, cell);
            }
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
    }

    private void writeCell(int row, int column, Object cell) {
        if (cell == null) {
            return;
        }
        if (cell instanceof String text) {
            sheet.inlineString(row, column, readable(text));
        } else if (cell instanceof StruckNumber struck) {
            sheet.inlineString(row, column, struck.number());
            sheet.style(row, column).strikethrough().set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (cell instanceof LocalDateTime time) {
            sheet.value(row, column, time);
            sheet.style(row, column).format("dd/mm/yyyy hh:mm").set();
        } else {
            throw new IllegalArgumentException("No cell for " + cell.getClass());
        }
    }

    private static String readable(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
