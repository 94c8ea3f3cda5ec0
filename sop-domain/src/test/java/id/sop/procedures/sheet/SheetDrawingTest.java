package id.sop.procedures.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.procedures.sheet.SheetDrawing.Connector;
import id.sop.procedures.sheet.SheetDrawing.Content;
import id.sop.procedures.sheet.SheetDrawing.DrawnRow;
import id.sop.procedures.sheet.SheetDrawing.DrawnSymbol;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetDrawingTest {

    static Stream<Sop> sheets() {
        return Stream.concat(SheetFixtures.all(), Stream.of(SheetFixtures.large()));
    }

    static Stream<SheetDrawing> drawings() {
        return sheets().flatMap(sop -> Stream.of(790.0, 1100.0).map(width -> SheetDrawing.of(sop, width)));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void a_delivered_or_large_sheet_keeps_the_rules_of_the_drawing(SheetDrawing drawing) {
        DrawingRules.assertKept(drawing);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void a_delivered_or_large_sheet_keeps_them_page_by_page_on_paper(Sop sop) {
        for (Paper paper : Paper.values()) {
            DrawingRules.assertKept(PaperSheet.of(sop, paper));
        }
    }

    @Test
    void symbols_stand_in_the_columns_of_their_actors() {
        SheetDrawing drawing = SheetDrawing.of(SheetFixtures.large());

        for (DrawnRow row : drawing.rows()) {
            List<String> drawn = symbolsOf(drawing, row.step().no()).stream()
                    .map(DrawnSymbol::position)
                    .toList();
            assertEquals(row.step().by().stream().sorted().toList(), drawn);
        }
    }

    @Test
    void the_remarks_column_is_drawn_only_where_a_row_has_a_remark() {
        assertFalse(contents(SheetDrawing.of(SheetFixtures.incomingLetter())).contains(Content.REMARK));
        assertTrue(contents(SheetDrawing.of(SheetFixtures.motivation())).contains(Content.REMARK));
    }

    @Test
    void a_way_to_the_next_row_turns_at_most_once_on_the_line_between_the_rows() {
        for (Connector way : SheetDrawing.of(SheetFixtures.incomingLetter()).connectors()) {
            if (!way.back()) {
                assertTrue(way.points().size() == 2 || way.points().size() == 4);
            }
        }
    }

    @Test
    void ways_to_one_target_share_a_lane_and_ways_to_others_do_not() {
        SheetDrawing drawing = SheetDrawing.of(SheetFixtures.large());

        assertEquals(laneOf(drawing, 6), laneOf(drawing, 9));
        assertTrue(Math.abs(laneOf(drawing, 6) - laneOf(drawing, 12)) > 1);
    }

    @Test
    void a_decision_that_ends_the_run_leads_to_a_capsule_of_its_own() {
        Sop sop = SheetFixtures.read(SheetFixtures.xml(
                2,
                SheetFixtures.row(1, "start", "by='a'"),
                SheetFixtures.row(2, "decision", "by='b' on-yes='3' on-no='end'"),
                SheetFixtures.row(3, "decision", "by='a' on-yes='end' on-no='2'")));

        SheetDrawing drawing = SheetDrawing.of(sop);

        DrawingRules.assertKept(drawing);
        assertEquals(
                List.of(2, 3),
                drawing.symbols().stream()
                        .filter(DrawnSymbol::ends)
                        .map(DrawnSymbol::row)
                        .toList());
    }

    @Test
    void a_row_is_as_high_as_its_longest_cell() {
        Sop sop = SheetFixtures.read(SheetFixtures.xml(
                1,
                SheetFixtures.row(1, "start", "by='a'"),
                "<step no='2' symbol='end' by='a'><activity>%s</activity></step>"
                        .formatted("Menyusun laporan yang panjang ".repeat(33))));

        SheetDrawing drawing = SheetDrawing.of(sop);

        assertTrue(drawing.rows().get(1).box().height()
                > 3 * drawing.rows().get(0).box().height());
        DrawingRules.assertKept(drawing);
    }

    @Test
    void the_lines_of_an_activity_stand_as_they_were_written() {
        Sop sop = SheetFixtures.read(SheetFixtures.xml(1, """
                <step no='1' symbol='start' by='a'><activity>Memeriksa:
                  a) identitas
                  b) alamat</activity></step>""", SheetFixtures.row(2, "end", "by='a'")));

        List<String> lines = SheetDrawing.of(sop).rows().get(0).cells().get(1).lines().stream()
                .map(SheetDrawing.Text::content)
                .toList();

        assertEquals(List.of("Memeriksa:", "a) identitas", "b) alamat"), lines);
    }

    @Test
    void a_row_higher_than_a_page_goes_on_on_the_next_one_and_is_not_printed_smaller() {
        String papers = IntStream.range(0, 60)
                .mapToObj(
                        "<requires given='at-hand'>Fotokopi dokumen nomor %d yang telah dilegalisasi</requires>"
                                ::formatted)
                .collect(Collectors.joining());
        Sop sop = SheetFixtures.read(SheetFixtures.xml(
                1,
                "<step no='1' symbol='start' by='a'><activity>Menerima</activity>" + papers + "</step>",
                SheetFixtures.row(2, "end", "by='a'")));

        PaperSheet sheet = PaperSheet.of(sop, Paper.F4);

        DrawingRules.assertKept(sheet);
        assertTrue(sheet.tables().get(0).fontSize() > 8);
        assertTrue(sheet.tables().get(1).rows().get(0).continued());
    }

    @Test
    void a_word_without_end_is_broken_and_leaves_the_other_columns_their_room() {
        Sop sop = SheetFixtures.read(SheetFixtures.xml(
                7,
                "<step no='1' symbol='start' by='a'><activity>%s</activity><time>15 Menit</time></step>"
                        .formatted("X".repeat(250)),
                SheetFixtures.row(2, "end", "by='a'")));

        SheetDrawing drawing = SheetDrawing.of(sop);

        DrawingRules.assertKept(drawing);
        assertEquals(
                List.of("15\u00a0Menit"),
                drawing.rows().get(0).cells().stream()
                        .filter(cell -> cell.content() == Content.TIME)
                        .flatMap(cell -> cell.lines().stream())
                        .map(SheetDrawing.Text::content)
                        .toList());
    }

    @Test
    void ways_of_one_row_to_one_place_are_one_line_with_all_their_words() {
        Sop sop = SheetFixtures.read(SheetFixtures.xml(
                1,
                SheetFixtures.row(1, "start", "by='a'"),
                SheetFixtures.row(2, "decision", "by='a' on-yes='3' on-no='3'"),
                SheetFixtures.row(3, "end", "by='a'")));

        SheetDrawing drawing = SheetDrawing.of(sop);

        assertEquals(2, drawing.connectors().size());
        assertEquals(
                List.of("Ya / Tdk"),
                drawing.labels().stream().map(SheetDrawing.Text::content).toList());
    }

    @Test
    void a_narrow_column_among_wide_ones_keeps_its_mark_beside_the_arrow() {
        Sop sop = crowded(8, """
                <step no='2' symbol='end' by='a'><activity>Melapor</activity>\
                <uncertain about='by'>Tidak terbaca.</uncertain></step>""");

        SheetDrawing drawing = SheetDrawing.of(sop);

        DrawingRules.assertKept(drawing);
    }

    @Test
    void a_narrow_column_among_wide_ones_keeps_the_label_of_a_way_off_the_activity() {
        String activity = "terdokumentasikannya ".repeat(9).strip();
        Sop sop = crowded(12, """
                <step no='2' symbol='decision' by='a' on-yes='4' on-no='3'>\
                <activity>%s</activity></step>
                <step no='3' symbol='process' by='b'><activity>Memperbaiki</activity></step>
                <step no='4' symbol='end' by='a'><activity>Melapor</activity></step>""".formatted(activity));

        SheetDrawing drawing = SheetDrawing.of(sop);

        DrawingRules.assertKept(drawing);
    }

    @Test
    void what_is_uncertain_carries_a_mark_in_its_cell() {
        DrawnRow first = SheetDrawing.of(SheetFixtures.incomingLetter()).rows().get(0);

        assertEquals(
                List.of(Aspect.BY, Aspect.OUTPUT),
                first.cells().stream()
                        .flatMap(cell -> cell.mark().stream())
                        .flatMap(mark -> mark.about().stream())
                        .map(Uncertainty::about)
                        .toList());
    }

    /** Actors of which only the first has a short name, and texts that leave them no room to spare. */
    private static Sop crowded(int actors, String rows) {
        String others = IntStream.range('b', 'a' + actors)
                .mapToObj("<column position='%c'>Pengadministrasi persuratan</column>"::formatted)
                .collect(Collectors.joining());
        return SheetFixtures.read("""
                <sop xmlns='urn:sop:sheet:1' code='TES-PADAT' revision='1' office='jambi'>
                <title>Lembar padat</title><header/>
                <columns><column position='a'>Kadis</column>%s</columns>
                <steps>
                <step no='1' symbol='start' by='a'><activity>Terdokumentasikannya</activity>\
                <requires>Terdokumentasikannya</requires><output>Terdokumentasikannya</output>\
                <remark>Terdokumentasikannya</remark></step>
                %s
                </steps></sop>""".formatted(others, rows));
    }

    private static double laneOf(SheetDrawing drawing, int row) {
        return drawing.connectors().stream()
                .filter(way -> way.fromRow() == row && way.back())
                .mapToDouble(way -> way.points().get(way.points().size() - 2).x())
                .findFirst()
                .orElseThrow();
    }

    private static List<DrawnSymbol> symbolsOf(SheetDrawing drawing, int row) {
        return drawing.symbols().stream().filter(symbol -> symbol.row() == row).toList();
    }

    private static List<Content> contents(SheetDrawing drawing) {
        return drawing.columns().stream().map(SheetDrawing.DrawnColumn::content).toList();
    }
}
