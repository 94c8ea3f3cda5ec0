package id.sop.procedures.sheet;

import static id.sop.procedures.sheet.SheetFixtures.bytes;
import static id.sop.procedures.sheet.SheetFixtures.read;
import static id.sop.procedures.sheet.SheetFixtures.row;
import static id.sop.procedures.sheet.SheetFixtures.xml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.organisation.calendar.StandardTime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    private static final String START = row(1, "start", "by='a'");

    private static final String END = row(3, "end", "by='a'");

    @Test
    void what_the_form_leaves_blank_stays_empty() {
        Sop sop = read(xml(2, START, row(2, "end", "by='b'")));

        assertEquals(Optional.empty(), sop.header().institution());
        assertEquals(Optional.empty(), sop.step(1).standardTime());
        assertEquals(Optional.empty(), sop.step(1).timeText());
        assertEquals(List.of(), sop.legend());
        assertEquals(List.of(), sop.orphanRows());
    }

    @Test
    void a_row_can_say_everything_that_the_forms_print() {
        Sop sop = read(xml(3, START, """
                <step no='2' symbol='process' also='document archive' by='a  c' within='PT240M' adjustable='true'>\
                <activity>
                   a) Melakukan   pendampingan

                   b) Mencatat
                </activity><requires given='system' missing='allowed'>Data klien</requires><requires paper='hasil'>Hasil</requires>\
                <time>240 Menit</time><output paper='laporan'>Satu</output><output>Dua</output><remark>Waktu disesuaikan</remark>\
                <related-procedure>SOP Pengaduan</related-procedure>\
                <uncertain about='by' confidence='low'>Kolom tidak terbaca.</uncertain></step>""", row(3, "end", "by='b'")));

        Step step = sop.step(2);
        assertEquals(List.of("a) Melakukan pendampingan", "b) Mencatat"), step.activityLines());
        assertEquals("a) Melakukan pendampingan b) Mencatat", step.activity());
        assertEquals(Set.of(SecondNature.DOCUMENT, SecondNature.ARCHIVE), step.also());
        assertEquals(List.of("a", "c"), step.by());
        assertEquals("PT240M", step.standardTime().orElseThrow().toString());
        assertTrue(step.adjustable());
        assertEquals(
                List.of(
                        new RequiredPaper("Data klien", Optional.empty(), RequiredPaper.Given.SYSTEM, true),
                        new RequiredPaper("Hasil", Optional.of("hasil"), RequiredPaper.Given.OFFICER, false)),
                step.requires());
        assertEquals(
                List.of(new Output("Satu", Optional.of("laporan")), new Output("Dua", Optional.empty())),
                step.outputs());
        assertEquals(Optional.of("Waktu disesuaikan"), step.remark());
        assertEquals(List.of("SOP Pengaduan"), step.relatedProcedures());
        assertEquals(
                List.of(new Uncertainty(Aspect.BY, Optional.of(Uncertainty.Confidence.LOW), "Kolom tidak terbaca.")),
                step.uncertainties());
    }

    @Test
    void an_activity_is_as_long_as_it_is_shown_however_it_is_wrapped_and_indented() {
        String line = "\n" + " ".repeat(40_000) + "Mencatat ";
        String wrapped = row(2, "end", "by='a'").replace("Kegiatan 2", line.repeat(10) + "x".repeat(900));

        assertEquals(990, read(xml(1, START, wrapped)).step(2).activity().length());
        assertTold(
                "VALUE_EMPTY[activity]", xml(1, START, row(2, "end", "by='a'").replace("Kegiatan 2", "\n \n")));
        assertTold(
                "VALUE_FAR_TOO_LONG[activity, 1001, 1000]",
                xml(1, START, wrapped.replace("x".repeat(900), "x".repeat(911))));
    }

    @Test
    void standards_beside_no_activity_are_kept_apart() {
        String orphan = "</steps><orphan-rows><row within='PT5M'><requires>Laporan</requires><time>5 Menit</time>"
                + "<output>Arsip</output></row></orphan-rows></sop>";

        Sop sop = read(xml(1, START, row(2, "end", "by='a'")).replace("</steps></sop>", orphan));

        assertEquals(2, sop.steps().size());
        assertEquals(List.of("Laporan"), sop.orphanRows().get(0).requires());
        assertEquals(Optional.of("5 Menit"), sop.orphanRows().get(0).timeText());
    }

    @Test
    void a_row_without_a_symbol_of_its_own_is_done_by_the_actors_of_the_row_above() {
        Sop sop = read(xml(3, row(1, "start", "by='b c'"), row(2, "process", ""), row(3, "end", "by='a'")));

        assertEquals(List.of("b", "c"), sop.step(2).by());
    }

    @Test
    void a_file_over_one_mebibyte_is_refused_unread() {
        BrokenSheet refusal = refusal(new byte[SheetReader.LIMIT + 1]);

        assertEquals(ProblemKind.FILE_TOO_LARGE, refusal.problems().get(0).kind());
    }

    @Test
    void text_that_is_no_xml_is_refused_with_its_line() {
        assertProblem(ProblemKind.NOT_XML, 2, "<sop>\n<title></sop>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "<?xml version='1.0' encoding='UTF-8'?>\n", "<!-- lembar -->"})
    void a_file_in_which_nothing_stands_is_called_empty(String nothing) {
        assertTold("FILE_EMPTY[]", nothing);
    }

    @Test
    void a_document_type_is_refused_and_no_file_of_the_machine_is_read(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("rahasia.txt"), "rahasia");
        String attack = "<!DOCTYPE sop [<!ENTITY x SYSTEM '%s'>]>\n%s"
                .formatted(
                        secret.toUri(), xml(1, START, row(2, "end", "by='a'")).replace("Lembar uji", "&x;"));

        BrokenSheet refusal = refusal(bytes(attack));

        assertEquals(ProblemKind.DOCUMENT_TYPE, refusal.problems().get(0).kind());
        assertTrue(refusal.problems().stream()
                .noneMatch(problem -> problem.arguments().toString().contains("rahasia.txt")));
    }

    @Test
    void every_violation_of_the_schema_is_told_with_its_line() {
        BrokenSheet refusal = refusal(
                bytes(xml(1, row(1, "mulai", "by='a'"), "<step no='x' symbol='end' by='a'><activity/></step>")));

        assertEquals(
                List.of("5 VALUE_NOT_AMONG", "6 VALUE_NO_NUMBER", "6 VALUE_EMPTY"),
                refusal.problems().stream()
                        .map(problem -> problem.line() + " " + problem.kind())
                        .toList());
        assertEquals(
                List.of("mulai", "symbol", "start, process, decision, end"),
                refusal.problems().get(0).arguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "ja", "zh-CN"})
    void a_violation_is_told_once_in_names_of_the_sheet_with_what_would_be_right_whatever_language_the_server_speaks(
            String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            assertTold(
                    "PART_OUT_OF_PLACE[titel, title]",
                    sheet().replace("<title>Lembar uji</title>", "<titel>x</titel>"));
            assertTold("PART_INCOMPLETE[steps, step]", sheet().replaceAll("(?s)<step .*</step>", ""));
            assertTold("ATTRIBUTE_UNKNOWN[oleh, step]", sheet().replace("by='a'>", "by='a' oleh='b'>"));
            assertTold("ATTRIBUTE_MISSING[no, step]", sheet().replace("no='1' ", ""));
            assertTold("VALUE_NO_SHEET_CODE[tes kecil, code]", sheet().replace("TES-SATU", "tes kecil"));
            assertTold("VALUE_NO_WORD[Kota Jambi, office]", sheet().replace("'jambi'", "'Kota Jambi'"));
            assertTold("VALUE_NO_WORD[B!, by]", sheet().replace("by='a'>", "by='a B! a'>"));
            assertTold("VALUE_NO_HANDLER[Periksa, does]", sheet().replace("by='a'>", "by='a' does='Periksa'>"));
            assertTold("VALUE_NO_TARGET[akhir, on-yes]", sheet().replace("by='a'>", "by='a' on-yes='akhir'>"));
            assertTold("VALUE_NO_NUMBER[satu, revision, 1, 999]", sheet().replace("revision='1'", "revision='satu'"));
            assertTold("VALUE_NO_NUMBER[1000, revision, 1, 999]", sheet().replace("revision='1'", "revision='1000'"));
            assertTold(
                    "VALUE_NO_NUMBER[1944, year, 1945, 9999]",
                    sheet().replace("<header/>", "<header><year>1944</year></header>"));
            assertTold(
                    "VALUE_NOT_AMONG[ya, adjustable, true, false]",
                    sheet().replace("by='a'>", "by='a' adjustable='ya'>"));
            assertTold(
                    "VALUE_NOT_AMONG[surat, also, document, archive]",
                    sheet().replace("by='a'>", "by='a' also='archive surat'>"));
            assertTold("VALUE_TOO_LONG[title, 300]", sheet().replace("Lembar uji", "x".repeat(301)));
            assertTold(
                    "VALUE_NOT_AMONG[mulai, symbol, start, process, decision, end]", sheet().replace("start", "mulai"));
            assertTold("VALUE_EMPTY[column]", sheet().replace(">Pejabat A<", "><"));
            assertTold("TEXT_OUT_OF_PLACE[steps]", sheet().replace("<steps>", "<steps>lepas"));
            assertTold("PARTS_IN_TEXT[title]", sheet().replace("Lembar uji", "Lembar <b/>"));
            assertTold("NOT_THE_NAMESPACE[urn:sop:sheet:1]", sheet().replace("sheet:1", "sheet:9"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_text_with_apostrophes_or_with_what_the_parser_says_itself_is_told_like_any_other() {
        String said = "x' of attribute 'a' on element 'b' with enumeration '[c]'. maxLength '5' for type 'd'. ";
        String quoted = "\"" + said.substring(0, 40) + "\"";

        assertTold("VALUE_TOO_LONG[title, 300]", sheet().replace("Lembar uji", "Jum'at ".repeat(60)));
        assertTold("VALUE_TOO_LONG[title, 300]", sheet().replace("Lembar uji", said.repeat(10)));
        assertTold("VALUE_NO_SHEET_CODE[Jum'at, code]", sheet().replace("'TES-SATU'", "\"Jum'at\""));
        assertTold(
                "VALUE_NOT_AMONG[Jum'at, symbol, start, process, decision, end]",
                sheet().replace("'start'", "\"Jum'at\""));
        assertTold(
                "VALUE_NOT_AMONG[%s, symbol, start, process, decision, end]"
                        .formatted(quoted.replace("\"", "").strip()),
                sheet().replace("'start'", quoted));
    }

    @Test
    void each_pattern_of_the_schema_is_told_with_what_would_be_right() {
        List<String> patterns = Pattern.compile("<xs:pattern value=\"([^\"]*)\"/>")
                .matcher(SheetSchema.text())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertEquals(3, patterns.size());
        patterns.forEach(pattern -> assertNotEquals(ProblemKind.VALUE_WRONG, SchemaFaults.ofPattern(pattern), pattern));
    }

    @Test
    void a_row_may_choose_between_eight_ways_at_most() {
        String ways = "<way code='c' to='2'>Kata</way>".repeat(9);

        assertTold("PART_NOT_HERE[way]", sheet().replace("</activity>", "</activity>" + ways));
    }

    private static String sheet() {
        return xml(1, row(1, "start", "by='a'"), row(2, "end", "by='a'"));
    }

    private static void assertTold(String expected, String xml) {
        List<String> told = refusal(bytes(xml)).problems().stream()
                .map(problem -> problem.kind().toString() + problem.arguments())
                .distinct()
                .toList();
        assertEquals(List.of(expected), told);
    }

    @Test
    void a_sheet_of_another_namespace_is_refused() {
        assertProblem(
                ProblemKind.NOT_THE_NAMESPACE,
                1,
                xml(1, START, row(2, "end", "by='a'")).replace("sheet:1", "sheet:2"));
    }

    @Test
    void rows_are_numbered_without_gap_or_repetition() {
        assertProblem(ProblemKind.ROW_TWICE, 6, xml(1, START, row(1, "end", "by='a'")));
        assertProblem(ProblemKind.ROW_MISSING, 6, xml(1, START, row(3, "end", "by='a'")));
        assertProblem(
                ProblemKind.ROW_OUT_OF_ORDER, 7, xml(1, START, row(3, "end", "by='a'"), row(2, "process", "by='a'")));
    }

    @Test
    void the_first_row_and_no_other_is_the_start() {
        assertProblem(ProblemKind.FIRST_ROW_NOT_START, 5, xml(1, row(1, "process", "by='a'"), row(2, "end", "by='a'")));
        assertProblem(
                ProblemKind.START_NOT_FIRST, 6, xml(1, START, row(2, "start", "by='a'"), row(3, "end", "by='a'")));
    }

    @Test
    void the_last_row_ends() {
        assertProblem(ProblemKind.LAST_ROW_NOT_END, 6, xml(1, START, row(2, "process", "by='a'")));
    }

    @Test
    void every_row_can_be_reached() {
        assertProblem(
                ProblemKind.ROW_UNREACHABLE,
                7,
                xml(1, START, row(2, "end", "by='a'"), row(3, "process", "by='a'"), row(4, "end", "by='a'")));
    }

    @Test
    void a_loop_has_a_way_out() {
        SheetProblem problem = assertProblem(
                ProblemKind.NO_WAY_TO_THE_END,
                7,
                xml(
                        1,
                        START,
                        row(2, "decision", "by='a' on-yes='5' on-no='3'"),
                        row(3, "process", "by='a'"),
                        row(4, "decision", "by='a' on-yes='3' on-no='3'"),
                        row(5, "end", "by='a'")));

        assertEquals(List.of("3, 4"), problem.arguments());
    }

    @Test
    void a_decision_has_both_ways_and_both_lead_to_a_row() {
        String end = row(3, "end", "by='a'");

        assertProblem(ProblemKind.DECISION_WITHOUT_WAY, 6, xml(1, START, row(2, "decision", "by='a' on-yes='3'"), end));
        assertProblem(
                ProblemKind.WAY_TO_UNKNOWN_ROW,
                6,
                xml(1, START, row(2, "decision", "by='a' on-yes='3' on-no='9'"), end));
    }

    @Test
    void only_a_decision_has_ways() {
        assertProblem(
                ProblemKind.WAYS_WITHOUT_DECISION,
                6,
                xml(1, START, row(2, "process", "by='a' on-no='1'"), row(3, "end", "by='a'")));
    }

    @Test
    void a_decision_lists_its_ways_in_words_of_its_own_with_what_they_mean() {
        Sop sop = read(xml(1, START, SheetFixtures.CHOICE));

        assertEquals(
                List.of(
                        way("COMPLETE", "Lengkap", Way.Kind.ON, 3, null),
                        way("VISIT", "Kunjungan lagi", Way.Kind.AGAIN, 2, null),
                        way("INCOMPLETE", "Tidak lengkap", Way.Kind.BACK, 1, null),
                        way("REFERRED", "Dirujuk", Way.Kind.ENDS, null, "Dirujuk")),
                sop.step(2).ways());
    }

    private static Way way(String code, String words, Way.Kind kind, Integer to, String endsAs) {
        return new Way(
                new Outcome(code), Optional.of(words), kind, Optional.ofNullable(to), Optional.ofNullable(endsAs));
    }

    @Test
    void branches_join_where_a_row_names_its_next_one_and_an_end_may_have_a_name() {
        Sop sop = read(xml(
                1,
                START,
                row(2, "decision", "by='a' on-yes='3' on-no='4'"),
                row(3, "process", "by='a' next='5'"),
                row(4, "process", "by='a'"),
                row(5, "end", "by='a' ends-as='Dirujuk'")));

        assertEquals(Optional.of(sop.step(5)), sop.after(sop.step(3), Outcome.DONE));
        assertEquals(Optional.of("Dirujuk"), sop.way(sop.step(5), Outcome.DONE).endsAs());
    }

    @Test
    void a_plain_row_may_lead_to_an_earlier_one_as_long_as_the_sheet_ends() {
        String loop = row(3, "process", "by='a' next='2'");

        assertEquals(
                Way.Kind.AGAIN,
                read(xml(1, START, row(2, "decision", "by='a' on-yes='3' on-no='end'"), loop))
                        .step(3)
                        .ways()
                        .get(0)
                        .kind());
        assertProblem(
                ProblemKind.NO_WAY_TO_THE_END,
                5,
                xml(
                        1,
                        START,
                        row(2, "decision", "by='a' on-yes='3' on-no='4'"),
                        loop,
                        row(4, "process", "by='a' next='3'")));
    }

    @Test
    void one_time_for_several_rows_is_kept_with_its_rows_and_printed_once() {
        Sop sop = read(shared("<time from='1' to='2' within='P3D'>3 hari</time>"));

        assertEquals(List.of(new SharedTime(1, 2, StandardTime.parse("P3D"), "3 hari")), sop.sharedTimes());
        assertEquals(List.of("3 hari (baris 1–2)"), sop.timeTexts(sop.step(1)));
        assertEquals(List.of(), sop.timeTexts(sop.step(2)));
        assertEquals(Optional.of(StandardTime.parse("P3D")), sop.standardTime(sop.step(2)));
        assertEquals(Optional.empty(), sop.standardTime(sop.step(3)));
        assertEquals(
                List.of("3 hari (seluruh baris)"),
                read(shared("<time from='1' to='3' within='P3D'>3 hari</time>")).timeTexts(sop.step(1)));
    }

    @Test
    void times_of_several_rows_are_in_order_and_no_row_has_two() {
        String first = "<time from='1' to='2' within='P3D'>3 hari</time>";

        assertEquals(
                ProblemKind.SHARED_TIME_OUT_OF_PLACE,
                problem(shared(first + "<time from='2' to='3' within='P1D'>1 hari</time>")));
        assertEquals(ProblemKind.SHARED_TIME_OUT_OF_PLACE, problem(shared(first.replace("to='2'", "to='9'"))));
        assertEquals(ProblemKind.SHARED_TIME_OUT_OF_PLACE, problem(shared(first.replace("to='2'", "to='1'"))));
        assertEquals(ProblemKind.TIME_UNREADABLE, problem(shared(first.replace("P3D", "3 hari"))));
    }

    private static String shared(String times) {
        return xml(1, START, row(2, "process", "by='a'"), END)
                .replace("</steps>", "</steps><shared-times>" + times + "</shared-times>");
    }

    private static ProblemKind problem(String xml) {
        return refusal(bytes(xml)).problems().get(0).kind();
    }

    @Test
    void ways_are_listed_once_each_with_a_code_of_its_own() {
        assertProblem(ProblemKind.WAYS_TOLD_TWICE, 6, choice("on-yes='3'", "code='a' to='3'", "code='b' to='1'"));
        assertProblem(ProblemKind.DECISION_WITH_ONE_WAY, 6, choice("", "code='a' to='3'"));
        assertProblem(ProblemKind.WAY_CODE_TAKEN, 6, choice("", "code='a' to='3'", "code='a' to='1'"));
        assertProblem(ProblemKind.WAY_CODE_TAKEN, 6, choice("", "code='a' to='3'", "code='done' to='1'"));
        assertProblem(ProblemKind.WAY_TO_UNKNOWN_ROW, 6, choice("", "code='a' to='3'", "code='b' to='9'"));
        assertProblem(
                ProblemKind.WAYS_WITHOUT_DECISION,
                6,
                choice("", "code='a' to='3'", "code='b' to='1'").replace("symbol='decision'", "symbol='process'"));
    }

    @Test
    void a_way_means_what_its_direction_allows() {
        assertProblem(ProblemKind.WAY_MEANS_ANOTHER, 6, choice("", "code='a' to='3'", "code='b' to='1' kind='on'"));
        assertProblem(ProblemKind.WAY_MEANS_ANOTHER, 6, choice("", "code='a' to='3' kind='back'", "code='b' to='1'"));
        assertProblem(
                ProblemKind.WAY_MEANS_ANOTHER, 6, choice("", "code='a' to='3'", "code='b' to='end' kind='again'"));
        assertProblem(ProblemKind.WAY_MEANS_ANOTHER, 6, choice("", "code='a' to='3' kind='ends'", "code='b' to='1'"));
        assertProblem(
                ProblemKind.NAMED_END_WITHOUT_END,
                6,
                choice("", "code='a' to='3' ends-as='Dirujuk'", "code='b' to='1'"));
        assertProblem(
                ProblemKind.NAMED_END_WITHOUT_END, 6, xml(1, START, row(2, "process", "by='a' ends-as='X'"), END));
        assertProblem(ProblemKind.NEXT_OUT_OF_PLACE, 6, choice("next='3'", "code='a' to='3'", "code='b' to='1'"));
        assertProblem(
                ProblemKind.NEXT_OUT_OF_PLACE,
                7,
                xml(1, START, row(2, "process", "by='a'"), row(3, "end", "next='3'")));
    }

    /** Three rows, the second of which is a decision that lists these ways. */
    private static String choice(String attributes, String... ways) {
        String listed = Stream.of(ways).map("<way %s>Kata</way>"::formatted).collect(Collectors.joining());
        return xml(
                1,
                START,
                "<step no='2' symbol='decision' by='a' %s><activity>A</activity>%s</step>"
                        .formatted(attributes, listed),
                END);
    }

    @Test
    void only_a_decision_has_reasons_for_its_no_each_once() {
        String reason = "<reason code='late'>Terlambat</reason>";
        String decision = "<step no='2' symbol='decision' by='a' on-yes='3' on-no='1'><activity>A</activity>%s</step>";
        String end = row(3, "end", "by='a'");

        assertProblem(
                ProblemKind.REASON_WITHOUT_DECISION,
                6,
                xml(1, START, "<step no='2' symbol='end' by='a'><activity>A</activity>" + reason + "</step>"));
        assertProblem(ProblemKind.REASON_TWICE, 6, xml(1, START, decision.formatted(reason + reason), end));
        assertEquals(
                List.of(new ReasonCategory("late", "Terlambat")),
                read(xml(1, START, decision.formatted(reason), end)).step(2).reasons(Outcome.NO));
    }

    @Test
    void every_actor_is_a_column_and_named_once() {
        assertProblem(ProblemKind.ACTOR_WITHOUT_COLUMN, 6, xml(1, START, row(2, "end", "by='b'")));
        assertProblem(ProblemKind.ACTOR_TWICE, 6, xml(1, START, row(2, "end", "by='a a'")));
        assertProblem(ProblemKind.FIRST_ROW_WITHOUT_ACTOR, 5, xml(1, row(1, "start", ""), row(2, "end", "by='a'")));
        assertProblem(
                ProblemKind.COLUMN_TWICE,
                3,
                xml(2, START, row(2, "end", "by='a'")).replace("position='b'", "position='a'"));
    }

    @Test
    void a_time_that_cannot_be_read_is_refused() {
        SheetProblem problem =
                assertProblem(ProblemKind.TIME_UNREADABLE, 6, xml(1, START, row(2, "end", "by='a' within='5 menit'")));

        assertEquals(List.of("2", "5 menit"), problem.arguments());
    }

    @ParameterizedTest
    @CsvSource({"P3D..P1D,P1D..P3D", "PT3H..PT30M,PT30M..PT3H", "P3D..P3D,P3D", "PT48H..PT24H clock,PT24H..PT48H clock"
    })
    void a_range_that_does_not_grow_is_told_with_what_would_be_right(String written, String right) {
        assertTold("TIME_RANGE_REVERSED[2, %s, %s]".formatted(written, right), timed(written));
    }

    @Test
    void a_range_of_two_units_is_no_reversed_one() {
        assertTold("TIME_UNREADABLE[2, P2W..P3D]", timed("P2W..P3D"));
    }

    private static String timed(String within) {
        return xml(1, START, row(2, "end", "by='a' within='%s'".formatted(within)));
    }

    @Test
    void a_position_that_several_rows_name_wrong_is_told_once_with_the_right_ones() {
        String sheet =
                xml(2, START, row(2, "process", "by='c a'"), row(3, "process", "by='c'"), row(4, "end", "by='b'"));

        assertTold("ACTOR_WITHOUT_COLUMN[2, 3, c, a, b]", sheet);
    }

    @Test
    void a_position_that_is_wrong_as_approver_in_its_column_and_in_rows_is_told_once() {
        SheetReader reader = new SheetReader(SheetCheck.of(Set.of("jambi.a", "jambi.kepala"), Map.of()));
        String wrongEverywhere = xml(2, START, row(2, "process", "by='b'"), row(3, "end", "by='b'"))
                .replace("<header/>", "<header><approved-by position='b'>B</approved-by></header>");
        String wrongInItsColumn = xml(2, START, row(2, "process", "by='kepala'"), row(3, "end", "by='kepala'"));

        for (String sheet : List.of(wrongEverywhere, wrongInItsColumn)) {
            BrokenSheet refusal = assertThrows(BrokenSheet.class, () -> reader.read("test.xml", bytes(sheet)));

            assertEquals(
                    List.of("POSITION_UNKNOWN[b, jambi, a, kepala]"),
                    refusal.problems().stream()
                            .map(problem -> problem.kind().toString() + problem.arguments())
                            .toList());
        }
    }

    @Test
    void a_handler_or_paper_that_several_rows_name_wrong_is_told_once_with_its_rows() {
        String rows =
                "<step no='%d' symbol='%s' by='a' does='letters.fly'><activity>x</activity><requires>BAP</requires>"
                        + "<requires>Srt</requires></step>\n";
        String sheet = xml(1, rows.formatted(1, "start"), rows.formatted(2, "end"));
        PaperNames known = (office, code, name) -> name.equals("BAP") ? List.of("bap-a", "bap-b") : List.of();
        SheetReader reader = new SheetReader(SheetCheck.of(Set.of("jambi.a"), Map.of(), known));

        BrokenSheet refusal = assertThrows(BrokenSheet.class, () -> reader.read("test.xml", bytes(sheet)));

        assertEquals(
                List.of(
                        "HANDLER_UNKNOWN[1, 2, letters.fly]",
                        "PAPER_UNKNOWN[1, 2, Srt]",
                        "PAPER_AMBIGUOUS[1, 2, BAP, bap-a, bap-b]"),
                refusal.problems().stream()
                        .map(problem -> problem.kind().toString() + problem.arguments())
                        .toList());
    }

    @Test
    void all_problems_are_told_at_once_in_the_order_of_the_lines() {
        BrokenSheet refusal = refusal(bytes(xml(1, row(1, "process", "by='b'"), row(2, "process", "by='c'"))));

        assertEquals(
                List.of(5, 5, 6, 6),
                refusal.problems().stream().map(SheetProblem::line).toList());
        assertEquals("test.xml", refusal.arguments()[0]);
        assertEquals(4, refusal.arguments()[1]);
    }

    @Test
    void positions_and_handlers_that_are_not_installed_are_refused() {
        String sheet = xml(2, START, row(2, "end", "by='b' does='letters.fly'"));
        SheetReader reader =
                new SheetReader(SheetCheck.of(Set.of("jambi.a"), Map.of("procedures.confirm", HandlerKind.BUILT_IN)));

        BrokenSheet refusal = assertThrows(BrokenSheet.class, () -> reader.read("test.xml", bytes(sheet)));

        assertEquals(
                List.of(
                        new SheetProblem("test.xml", 3, 0, ProblemKind.POSITION_UNKNOWN, List.of("b", "jambi", "a")),
                        new SheetProblem("test.xml", 6, 0, ProblemKind.HANDLER_UNKNOWN, List.of("2", "letters.fly"))),
                refusal.problems().stream()
                        .map(p -> new SheetProblem(p.file(), p.line(), 0, p.kind(), p.arguments()))
                        .toList());
    }

    @Test
    void papers_that_the_office_does_not_know_or_knows_twice_are_refused_with_their_line() {
        String sheet = xml(
                1,
                "<step no='1' symbol='start' by='a'><activity>x</activity>\n<requires>Surat tugas</requires>\n"
                        + "<requires>BAP</requires>\n<requires paper='no-such'>BAP</requires>\n"
                        + "<requires paper='bap-raid'>BAP</requires>\n<requires given='at-hand'>Alat tulis</requires>\n"
                        + "<output>Terdata</output>\n<output paper='gone'>Laporan</output></step>\n",
                row(2, "end", "by='a'"));
        PaperNames known =
                (office, code, name) -> code.map(given -> given.equals("bap-raid") ? List.of(given) : List.<String>of())
                        .orElse(name.equals("BAP") ? List.of("bap-raid", "bap-penyerahan") : List.of());
        SheetReader reader = new SheetReader(SheetCheck.of(Set.of("jambi.a"), Map.of(), known));

        BrokenSheet refusal = assertThrows(BrokenSheet.class, () -> reader.read("test.xml", bytes(sheet)));

        int first = refusal.problems().get(0).line();
        assertEquals(
                List.of(
                        new SheetProblem("test.xml", 0, 0, ProblemKind.PAPER_UNKNOWN, List.of("1", "Surat tugas")),
                        new SheetProblem(
                                "test.xml",
                                1,
                                0,
                                ProblemKind.PAPER_AMBIGUOUS,
                                List.of("1", "BAP", "bap-raid, bap-penyerahan")),
                        new SheetProblem("test.xml", 2, 0, ProblemKind.PAPER_UNKNOWN, List.of("1", "no-such")),
                        new SheetProblem("test.xml", 6, 0, ProblemKind.PAPER_UNKNOWN, List.of("1", "gone"))),
                refusal.problems().stream()
                        .map(p -> new SheetProblem(p.file(), p.line() - first, 0, p.kind(), p.arguments()))
                        .toList());
    }

    @Test
    void a_sheet_of_an_office_that_is_not_installed_is_refused_once() {
        String sheet = xml(2, START, row(2, "end", "by='b'"));
        SheetReader reader = new SheetReader(SheetCheck.of(Set.of("palangkaraya.a"), Map.of()));

        BrokenSheet refusal = assertThrows(BrokenSheet.class, () -> reader.read("test.xml", bytes(sheet)));

        assertEquals(
                List.of(ProblemKind.OFFICE_UNKNOWN),
                refusal.problems().stream().map(SheetProblem::kind).toList());
    }

    private static SheetProblem assertProblem(ProblemKind kind, int line, String xml) {
        List<SheetProblem> problems = refusal(bytes(xml)).problems();
        SheetProblem found = problems.stream()
                .filter(problem -> problem.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + problems));
        assertEquals(line, found.line(), found.toString());
        return found;
    }

    private static BrokenSheet refusal(byte[] bytes) {
        return assertThrows(BrokenSheet.class, () -> new SheetReader().read("test.xml", bytes));
    }
}
