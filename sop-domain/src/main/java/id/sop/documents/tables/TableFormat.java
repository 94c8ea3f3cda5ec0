package id.sop.documents.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * The formats in which a register leaves the system, row by row, whatever its length. No cell of either can become a
 * formula.
 *
 * <p>A cell is {@code null} (empty), a {@link String}, a {@link Number}, a {@link java.time.LocalDate} or a
 * {@link java.time.LocalDateTime}; everything else is a mistake of the caller. What only looks like a number, such as a
 * NIK or an agenda number with leading zeros, is passed as text.
 */
public enum TableFormat {
    /**
     * For a spreadsheet with Indonesian settings and for other programs: UTF-8 with byte order mark, {@code ;} between
     * cells, decimal comma, dates as {@code 2026-11-21}. A text that a spreadsheet would read as a formula starts with
     * {@code '}.
     */
    CSV("text/csv; charset=UTF-8", "csv") {
        @Override
        public void write(List<String> headers, Stream<? extends List<?>> rows, OutputStream out) throws IOException {
            CsvTable.write(headers, rows, out);
        }
    },

    /** For Excel and LibreOffice: dates and numbers are real ones, text is text as it stands in the register. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        public void write(List<String> headers, Stream<? extends List<?>> rows, OutputStream out) throws IOException {
            XlsxTable.write(headers, rows, out);
        }
    };

    private final String mediaType;
    private final String extension;

    TableFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The media type for the download. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of the file name, without the dot. */
    public String extension() {
        return extension;
    }

    /**
     * Writes the table and flushes; the caller closes {@code rows} and {@code out}.
     *
     * @throws IOException if {@code out} fails
     * @throws IllegalArgumentException if a cell is of another class than those named above
     */
    public abstract void write(List<String> headers, Stream<? extends List<?>> rows, OutputStream out)
            throws IOException;
}
