package id.sop.procedures.sheet;

import static id.sop.procedures.sheet.SheetFixtures.bytes;
import static id.sop.procedures.sheet.SheetFixtures.row;
import static id.sop.procedures.sheet.SheetFixtures.xml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testbed.Scans;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Files that nobody wrote as a sheet: each is refused in words, at once, whatever it tries. */
class HostileSheetTest {

    private static final String SHEET = xml(1, row(1, "start", "by='a'"), row(2, "end", "by='a'"));

    @Test
    void an_xml_bomb_is_refused_before_it_expands() {
        String bomb = """
                <!DOCTYPE sop [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">
                <!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">
                <!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;">]>
                """ + SHEET.replace("Lembar uji", "&h;");

        assertRefused(ProblemKind.DOCUMENT_TYPE, 1, bytes(bomb));
    }

    @Test
    void an_external_entity_is_refused_unread() {
        String thief =
                "<!DOCTYPE sop [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n" + SHEET.replace("Lembar uji", "&x;");

        SheetProblem problem = assertRefused(ProblemKind.DOCUMENT_TYPE, 1, bytes(thief));

        assertTrue(problem.arguments().stream().noneMatch(text -> text.contains("root:")), problem.toString());
    }

    @Test
    void ten_megabytes_are_refused_unread() {
        assertRefused(ProblemKind.FILE_TOO_LARGE, 0, new byte[10 * 1024 * 1024]);
    }

    @Test
    void a_picture_is_no_text() {
        assertRefused(ProblemKind.NOT_TEXT, 1, Scans.png());
    }

    @Test
    void what_turns_the_direction_of_a_text_is_refused_where_it_stands() {
        assertRefused(ProblemKind.NOT_PLAIN, 2, bytes(SHEET.replace("Lembar uji", "Lembar \u202Eiju")));
        assertRefused(ProblemKind.NOT_PLAIN, 2, bytes(SHEET.replace("Lembar uji", "Lembar &#x202E;iju")));
    }

    @Test
    void zeros_are_no_text_where_they_stand() {
        assertRefused(ProblemKind.NOT_TEXT, 2, bytes(SHEET.replace("Lembar uji", "Lembar \0 uji")));
    }

    @Test
    void another_encoding_is_refused_whatever_the_file_says_of_itself() {
        String declared = "<?xml version='1.0' encoding='UTF-16'?>\n" + SHEET;

        assertRefused(ProblemKind.NOT_TEXT, 1, declared.getBytes(StandardCharsets.UTF_16));
        assertRefused(ProblemKind.NOT_TEXT, 1, declared.getBytes(StandardCharsets.UTF_16LE));
        assertRefused(ProblemKind.NOT_TEXT, 2, SHEET.replace("uji", "\u00fcji").getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_file_cut_within_a_character_is_refused() {
        byte[] whole = bytes("<sop>\n\u00fc");

        assertRefused(ProblemKind.NOT_TEXT, 2, Arrays.copyOf(whole, whole.length - 1));
    }

    @Test
    void a_hundred_thousand_nested_elements_neither_overflow_nor_take_long() {
        String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        String hidden = SHEET.replace("<header/>", "<header>" + deep + "</header>");

        assertTrue(deep.length() < SheetReader.LIMIT);
        assertRefused(ProblemKind.NOT_THE_NAMESPACE, 1, bytes(deep));
        assertRefused(ProblemKind.PART_OUT_OF_PLACE, 2, bytes(hidden));
    }

    @Test
    void of_a_hundred_thousand_mistakes_the_first_fifty_are_told() {
        String wrong = SHEET.replace("<header/>", "<header>" + "<x/>".repeat(100_000) + "</header>");
        String wrongRows = xml(1, row(1, "sun", "by='a'").repeat(5_000));

        assertTrue(refusal(bytes(wrong)).problems().size() <= 50);
        assertEquals(50, refusal(bytes(wrongRows)).problems().size());
    }

    /** The patterns of the schema take long for it, and speak of it otherwise. */
    @Test
    void what_is_far_too_long_is_refused_before_the_schema_looks_into_it() {
        String longest = "A".repeat(SheetLengths.LONGEST);
        String more = longest + "A";

        assertEquals(List.of("VALUE_NO_WORD"), kinds(SHEET.replace("'jambi'", "'" + longest + "'")));
        assertEquals(List.of("VALUE_FAR_TOO_LONG"), kinds(SHEET.replace("'jambi'", "'" + more + "'")));
        assertEquals(List.of("VALUE_FAR_TOO_LONG"), kinds(SHEET.replace("'jambi'", "'" + "A".repeat(900_000) + "'")));
        assertEquals(List.of("VALUE_TOO_LONG"), kinds(SHEET.replace("Lembar uji", longest)));
        assertEquals(List.of("VALUE_FAR_TOO_LONG"), kinds(SHEET.replace("Lembar uji", more)));
        assertEquals(
                List.of("VALUE_FAR_TOO_LONG"),
                kinds(SHEET.replace("<header/>", "<header><year>" + "9".repeat(100_000) + "</year></header>")));
        assertEquals(
                50,
                kinds(SHEET.replace("<header/>", ("<x a='" + more + "'/>").repeat(900)))
                        .size());
    }

    private static List<String> kinds(String sheet) {
        return refusal(bytes(sheet)).problems().stream()
                .map(problem -> problem.kind().name())
                .toList();
    }

    @Test
    void a_title_that_fits_nowhere_is_refused() {
        assertRefused(ProblemKind.VALUE_TOO_LONG, 2, bytes(SHEET.replace("Lembar uji", "Lembar ".repeat(50))));
    }

    @Test
    void what_no_print_can_show_is_refused_wherever_it_stands() {
        var reader = new SheetReader(SheetCheck.of(Set.of("jambi.a"), Map.of()).ofOffice("jambi"));
        var title = SHEET.replace("Lembar uji", "Lembar \u6f22");
        var end = SHEET.replace("symbol='end'", "symbol='end' ends-as='Selesai \u5b57'");

        for (var wrong : List.of(title, end)) {
            var refusal = assertThrows(BrokenSheet.class, () -> reader.read("test.xml", bytes(wrong)));

            assertEquals(
                    List.of(ProblemKind.NOT_PRINTABLE),
                    refusal.problems().stream().map(SheetProblem::kind).toList());
        }
    }

    @Test
    void a_sheet_of_another_office_is_refused_once_with_its_line() {
        var reader = new SheetReader(
                SheetCheck.of(Set.of("jambi.a", "palangkaraya.b"), Map.of()).ofOffice("palangkaraya"));

        var refusal = assertThrows(BrokenSheet.class, () -> reader.read("test.xml", bytes(SHEET)));

        assertEquals(1, refusal.problems().size());
        assertEquals(
                ProblemKind.SHEET_OF_ANOTHER_OFFICE, refusal.problems().get(0).kind());
        assertEquals(List.of("jambi", "palangkaraya"), refusal.problems().get(0).arguments());
        assertEquals(1, refusal.problems().get(0).line());
    }

    @Test
    void an_approver_whom_the_office_does_not_have_is_refused_with_its_line() {
        var reader = new SheetReader(SheetCheck.of(Set.of("jambi.a"), Map.of()));
        var sheet =
                SHEET.replace("<header/>", "<header>\n<approved-by position='wali-kota'>Wali</approved-by></header>");

        var refusal = assertThrows(BrokenSheet.class, () -> reader.read("test.xml", bytes(sheet)));

        assertEquals(
                List.of(ProblemKind.POSITION_UNKNOWN),
                refusal.problems().stream().map(SheetProblem::kind).toList());
        assertEquals(3, refusal.problems().get(0).line());
    }

    private static SheetProblem assertRefused(ProblemKind kind, int line, byte[] content) {
        var refusal = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refusal(content));
        var first = refusal.problems().get(0);
        assertEquals(kind, first.kind(), refusal.getMessage());
        assertEquals(line, first.line(), refusal.getMessage());
        return first;
    }

    private static BrokenSheet refusal(byte[] content) {
        return assertThrows(BrokenSheet.class, () -> new SheetReader().read("test.xml", content));
    }
}
