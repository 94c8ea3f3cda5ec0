package id.sop.documents.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static String csv(List<?>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableFormat.CSV.write(List.of("No. agenda", "Perihal"), Stream.of(rows), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static CSVRecord reread(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv.substring(1), CsvTable.FORMAT)) {
            List<CSVRecord> records = parser.getRecords();
            assertEquals(2, records.size());
            return records.get(1);
        }
    }

    static List<String> attacks() {
        return FormulaAttacks.all();
    }

    @Test
    void there_are_enough_attacks() {
        assertTrue(attacks().size() >= 60);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void no_attack_becomes_a_formula_and_the_text_behind_the_guard_is_whole(String attack) throws IOException {
        String cell = reread(csv(List.of("1", attack))).get(1);

        assertTrue(cell.startsWith("'"), cell);
        assertEquals(attack.replace("'", ""), cell.replace("'", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Undangan, =1+1", "a;=1+1", "a\n=1+1", "a\t@A1", "a\r\n +1", "a;\"=1+1"})
    void an_attack_behind_a_separator_inside_the_text_is_guarded_as_well(String attack) throws IOException {
        String cell = reread(csv(List.of("1", attack))).get(1);

        assertTrue(cell.matches("(?s).*[,;\\t\\r\\n]'[^,;]*[=@+].*"), cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Undangan rapat",
                "400.9.4/12-Dinsos",
                "a=b",
                "50%",
                "panti@contoh.go.id",
                "\"Kutipan\" di awal",
                "'Nama' biasa",
                "  menjorok",
                "0012",
                "",
                "dua\nbaris; dan titik koma"
            })
    void an_ordinary_text_stays_as_it_is(String text) throws IOException {
        assertEquals(text, reread(csv(List.of("1", text))).get(1));
    }

    @Test
    void real_numbers_stay_numbers_also_negative_ones() throws IOException {
        String csv = csv(List.of(-5, new BigDecimal("-1234.50")));

        assertTrue(csv.endsWith("\r\n-5;-1234,50\r\n"), csv);
    }

    @Test
    void dates_and_empty_cells_are_written_for_spreadsheets_of_every_language() throws IOException {
        String csv = csv(Arrays.asList(LocalDate.of(2026, 11, 21), LocalDateTime.of(2026, 11, 21, 10, 15), null, "x"));

        assertTrue(csv.endsWith("\r\n2026-11-21;2026-11-21 10:15;;x\r\n"), csv);
    }

    @Test
    void the_file_is_UTF_8_with_byte_order_mark_semicolons_and_CRLF() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        TableFormat.CSV.write(List.of("A", "B"), Stream.of(List.of("é", "say \"x\"")), out);

        assertArrayEquals("\uFEFFA;B\r\né;\"say \"\"x\"\"\"\r\n".getBytes(StandardCharsets.UTF_8), out.toByteArray());
    }

    @Test
    void headers_are_guarded_too() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        TableFormat.CSV.write(List.of("=1+1"), Stream.empty(), out);

        assertEquals("\uFEFF'=1+1\r\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_cell_of_an_unknown_class_is_a_mistake_of_the_caller() {
        assertThrows(IllegalArgumentException.class, () -> csv(List.of(new Object())));
    }

    @Test
    void rows_are_written_as_they_come_and_the_stream_is_left_open() throws IOException {
        boolean[] closed = {false};
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        TableFormat.CSV.write(List.of("A"), IntStream.range(0, 20_000).mapToObj(List::of), out);

        assertFalse(closed[0]);
        assertTrue(out.toString().endsWith("19999\r\n"));
    }

    @Property
    void any_text_survives_the_journey_apart_from_the_guard(@ForAll String text) throws IOException {
        String cell = reread(csv(List.of("1", text))).get(1);

        assertEquals(readable(text).replace("'", ""), cell.replace("'", ""));
    }

    /** Halves of characters cannot be written in UTF-8. */
    private static String readable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
