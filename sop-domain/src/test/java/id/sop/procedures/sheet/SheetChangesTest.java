package id.sop.procedures.sheet;

import static id.sop.procedures.sheet.SheetFixtures.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.procedures.sheet.SheetChanges.Change;
import id.sop.procedures.sheet.SheetChanges.Fate;
import id.sop.procedures.sheet.SheetChanges.Part;
import id.sop.procedures.sheet.SheetChanges.RowChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetChangesTest {

    private static final String RECEIVE = "<activity>Menerima surat permohonan</activity>";
    private static final String EXAMINE = "<activity>Memeriksa kelengkapan berkas permohonan</activity>";
    private static final String RECORD = "<activity>Mencatat hasil pemeriksaan</activity>";
    private static final String HAND_OUT = "<activity>Menyerahkan surat keterangan</activity>";

    private static final Sop BEFORE = sheet(
            step(1, "start", "by='a'", RECEIVE),
            step(2, "decision", "by='b' on-yes='3' on-no='1'", EXAMINE),
            step(3, "end", "by='a'", HAND_OUT));

    private static String step(int no, String symbol, String attributes, String content) {
        return "<step no='%d' symbol='%s' %s>%s</step>".formatted(no, symbol, attributes, content);
    }

    private static Sop sheet(String... rows) {
        return read(SheetFixtures.xml(2, rows));
    }

    private static SheetChanges since(Sop after) {
        return SheetChanges.between(BEFORE, after);
    }

    private static List<Fate> fates(SheetChanges changes) {
        return changes.rows().stream().map(RowChange::fate).toList();
    }

    @Test
    void a_sheet_is_like_itself() {
        assertTrue(since(BEFORE).isEmpty());
        Stream.of(SheetFixtures.incomingLetter(), SheetFixtures.motivation(), SheetFixtures.large())
                .forEach(sop -> assertTrue(SheetChanges.between(sop, sop).isEmpty(), sop.code()));
    }

    @Test
    void a_row_put_in_between_leaves_the_others_as_they_are_though_their_numbers_moved() {
        var after = sheet(
                step(1, "start", "by='a'", RECEIVE),
                step(2, "process", "by='b'", RECORD),
                step(3, "decision", "by='b' on-yes='4' on-no='1'", EXAMINE),
                step(4, "end", "by='a'", HAND_OUT));

        var changes = since(after);

        assertEquals(List.of(Fate.SAME, Fate.ADDED, Fate.SAME, Fate.SAME), fates(changes));
        assertEquals(Optional.of(3), changes.rows().get(3).before());
        assertEquals(Optional.of(4), changes.rows().get(3).after());
        assertFalse(changes.isEmpty());
    }

    @Test
    void a_way_that_leads_to_another_row_is_a_change() {
        var after = sheet(
                step(1, "start", "by='a'", RECEIVE),
                step(2, "decision", "by='b' on-yes='3' on-no='4'", EXAMINE),
                step(3, "process", "by='b'", RECORD),
                step(4, "end", "by='a'", HAND_OUT));

        assertEquals(
                List.of(new Change(
                        Part.WAYS,
                        "Ya: 3 · Menyerahkan surat keterangan\nTdk: 1 · Menerima surat permohonan",
                        "Ya: 3 · Mencatat hasil pemeriksaan\nTdk: 4 · Menyerahkan surat keterangan")),
                since(after).rows().get(1).changes());
    }

    @Test
    void whatever_changes_in_a_way_can_be_told_from_what_was_before() {
        var first = "<way code='complete' to='3'>Lengkap</way>";
        var again = "<way code='visit' to='1' kind='again'>Kunjungan</way>";
        var before = choosing(first + again);

        assertEquals(
                new Change(
                        Part.WAYS,
                        "Lengkap [complete]: 3 · Menyerahkan surat keterangan\n"
                                + "Kunjungan [visit]: 1 · Menerima surat permohonan · {AGAIN}\n"
                                + "Lainnya [else]: 3 · Menyerahkan surat keterangan",
                        "Lengkap [all-there]: 3 · Menyerahkan surat keterangan\n"
                                + "Kunjungan [visit]: 1 · Menerima surat permohonan · {AGAIN}\n"
                                + "Lainnya [else]: 3 · Menyerahkan surat keterangan"),
                change(before, choosing(first.replace("complete", "all-there") + again)));
        Stream.of(
                        choosing(first.replace("complete", "yes") + again),
                        choosing(first.replace("complete", "no") + again),
                        choosing(first.replace("Lengkap", "Ada") + again),
                        choosing(first.replace("to='3'", "to='end'") + again),
                        choosing(first.replace("to='3'", "to='end' ends-as='Selesai'") + again),
                        choosing(first + again.replace("again", "back")),
                        choosing(again + first))
                .map(after -> change(before, after))
                .forEach(change -> assertNotEquals(change.before(), change.after()));
    }

    private static Sop choosing(String ways) {
        return sheet(
                step(1, "start", "by='a'", RECEIVE),
                step(2, "decision", "by='b'", EXAMINE + ways + "<way code='else' to='3'>Lainnya</way>"),
                step(3, "end", "by='a'", HAND_OUT));
    }

    /** The only change of the second row. */
    private static Change change(Sop before, Sop after) {
        var changes = SheetChanges.between(before, after).rows().get(1).changes();
        assertEquals(1, changes.size(), changes.toString());
        return changes.get(0);
    }

    @Test
    void a_row_that_is_gone_stands_where_it_was() {
        var changes = SheetChanges.between(
                BEFORE, sheet(step(1, "start", "by='a'", RECEIVE), step(2, "end", "by='a'", HAND_OUT)));

        assertEquals(List.of(Fate.SAME, Fate.REMOVED, Fate.SAME), fates(changes));
        assertEquals(2, changes.rows().get(1).before().orElseThrow());
        assertEquals(1, changes.count(Fate.REMOVED));
    }

    @Test
    void a_row_that_says_it_otherwise_is_the_same_row_with_its_cells_before_and_after() {
        var after = sheet(
                step(1, "start", "by='a'", RECEIVE),
                step(
                        2,
                        "decision",
                        "by='a b' within='PT10M' on-yes='3' on-no='end'",
                        "<activity>Memeriksa kelengkapan permohonan</activity><requires>KTP</requires>"
                                + "<requires given='at-hand' missing='allowed'>Komputer</requires><time>10 Menit</time>"),
                step(3, "end", "by='a'", HAND_OUT));

        assertEquals(
                List.of(
                        new Change(
                                Part.ACTIVITY,
                                "Memeriksa kelengkapan berkas permohonan",
                                "Memeriksa kelengkapan permohonan"),
                        new Change(Part.BY, "Pejabat B", "Pejabat A, Pejabat B"),
                        new Change(Part.REQUIRES, "", "KTP\nKomputer · {AT_HAND} · {MAY_BE_MISSING}"),
                        new Change(Part.TIME, "", "10 Menit"),
                        new Change(Part.STANDARD_TIME, "", "10 {MINUTES}"),
                        new Change(
                                Part.WAYS,
                                "Ya: 3 · Menyerahkan surat keterangan\nTdk: 1 · Menerima surat permohonan",
                                "Ya: 3 · Menyerahkan surat keterangan\nTdk: –")),
                since(after).rows().get(1).changes());
    }

    @Test
    void a_row_that_has_nothing_in_common_is_another_row() {
        var after = sheet(
                step(1, "start", "by='a'", RECEIVE),
                step(2, "process", "by='a'", "<activity>Mengunjungi rumah klien</activity>"),
                step(3, "end", "by='a'", HAND_OUT));

        assertEquals(List.of(Fate.SAME, Fate.REMOVED, Fate.ADDED, Fate.SAME), fates(since(after)));
    }

    @Test
    void what_changed_in_the_head_and_the_columns_is_told_apart_from_the_rows() {
        var after = read(
                SheetFixtures.xml(3, step(1, "start", "by='a'", RECEIVE), step(2, "end", "by='c'", HAND_OUT))
                        .replace("Lembar uji", "Lembar baru")
                        .replace(
                                "<header/>",
                                "<header><number>12/2026</number><approved-by position='kepala-dinas'>Kepala Dinas</approved-by></header>"));

        assertEquals(
                List.of(Part.TITLE, Part.NUMBER, Part.APPROVED_BY, Part.APPROVER, Part.COLUMNS),
                since(after).head().stream().map(Change::what).toList());
    }

    @Test
    void a_mark_that_is_settled_is_a_change() {
        var doubtful = sheet(
                step(1, "start", "by='a'", RECEIVE + "<uncertain about='by'>Kolom tidak terbaca.</uncertain>"),
                step(2, "end", "by='a'", HAND_OUT));
        var settled = sheet(step(1, "start", "by='a'", RECEIVE), step(2, "end", "by='a'", HAND_OUT));

        assertEquals(
                List.of(new Change(Part.MARKS, "{ABOUT_BY}: Kolom tidak terbaca.", "")),
                SheetChanges.between(doubtful, settled).rows().get(0).changes());
    }

    /** Of each attribute and each text in turn another one that a sheet can have there; only the number of a row has none. */
    @Test
    void whatever_is_written_otherwise_in_a_sheet_is_told() {
        String sheet = SheetExamples.whole("jambi");
        Sop before = read(sheet);
        List<String> untold = new ArrayList<>();
        int tried = 0;

        Matcher written = WRITTEN.matcher(sheet);
        for (boolean found = written.find(sheet.indexOf("about=")); found; found = written.find()) {
            Optional<Sop> after = OTHERS.stream()
                    .map(other -> new StringBuilder(sheet)
                            .replace(written.start(), written.end(), other.replace("…", written.group())))
                    .flatMap(changed -> readable(changed.toString()))
                    .filter(sop -> !sop.equals(before))
                    .findFirst();
            tried += after.isPresent() ? 1 : 0;
            if (after.filter(sop -> SheetChanges.between(before, sop).isEmpty()).isPresent()) {
                untold.add(sheet.substring(sheet.lastIndexOf('<', written.start()), written.end()));
            }
        }

        assertEquals(List.of(), untold);
        assertTrue(tried > 100, tried + " changes");
    }

    /** The value of an attribute, or a text. */
    private static final Pattern WRITTEN = Pattern.compile("(?<==\")[^\"]*(?=\")|(?<=>)[^<>]*[^<>\\s][^<>]*(?=<)");

    private static final List<String> OTHERS = List.of(
            "… lagi",
            "…-x",
            "P9D",
            "petugas",
            "kepala",
            "kasubbag",
            "system",
            "at-hand",
            "allowed",
            "refused",
            "on",
            "back",
            "again",
            "ends",
            "process",
            "document",
            "true",
            "false",
            "high",
            "title",
            "time",
            "procedures.confirm",
            "end",
            "2027",
            "1",
            "3",
            "8",
            "9",
            "10",
            "11",
            "12");

    private static Stream<Sop> readable(String xml) {
        try {
            return Stream.of(read(xml));
        } catch (BrokenSheet refused) {
            return Stream.empty();
        }
    }
}
