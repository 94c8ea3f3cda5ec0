package id.sop.procedures.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.procedures.sheet.Sop;
import id.sop.procedures.steps.RunState;
import id.sop.testbed.OnBothDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that an office puts into the folder of sheets. */
class SheetFolderTest extends OnBothDatabases {

    private static final Logger LOG = Logger.getLogger("id.sop.procedures");

    @TempDir
    Path folder;

    private final List<String> logged = new ArrayList<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord message) {
            logged.add(new SimpleFormatter().formatMessage(message));
        }

        @Override
        public void flush() {
            // Nothing is held back
        }

        @Override
        public void close() {
            // Nothing is open
        }
    };

    @BeforeEach
    void nameTheFolder() {
        System.setProperty("sop.sheets.dir", folder.toString());
        LOG.addHandler(listener);
    }

    @AfterEach
    void forgetTheFolder() {
        System.clearProperty("sop.sheets.dir");
        LOG.removeHandler(listener);
        office().inTransaction(() -> office().entityManager()
                .createNativeQuery("delete from sop_sheet where code like 'TES-%'")
                .executeUpdate());
    }

    private void startsAgain() {
        office().inTransaction(() -> office().bean(SheetSeed.class));
    }

    private void put(String file, String code, String rows) throws IOException {
        put(file, code, 1, rows);
    }

    private void put(String file, String code, int revision, String rows) throws IOException {
        Files.writeString(folder.resolve(file), """
                <sop xmlns='urn:sop:sheet:1' code='%s' revision='%d' office='jambi'>
                <title>Lembar %s</title><header/>
                <columns><column position='pelaksana'>Pelaksana</column></columns>
                <steps>
                %s
                </steps></sop>""".formatted(code, revision, code, rows));
    }

    private static String row(int no, String symbol, String attributes) {
        return "<step no='%d' symbol='%s' by='pelaksana' %s><activity>Kegiatan %d</activity></step>%n"
                .formatted(no, symbol, attributes, no);
    }

    @Test
    void a_broken_sheet_is_refused_with_file_line_and_reason_and_the_rest_runs() throws IOException {
        put("a-rusak.xml", "TES-RUSAK", row(1, "start", "does='no.such-handler'") + row(2, "end", ""));
        put("b-baik.xml", "TES-BAIK", row(1, "start", "") + row(2, "end", ""));
        Files.writeString(folder.resolve("c-bukan-xml.xml"), "<sop");

        startsAgain();

        assertEquals(
                List.of("TES-BAIK"),
                as("pelaksana").asks(Catalogue.class, catalogue -> catalogue.inForce("jambi")).stream()
                        .map(Sop::code)
                        .filter(code -> code.startsWith("TES-"))
                        .toList());
        var refused =
                logged.stream().filter(line -> line.startsWith("Sheet refused")).toList();
        assertEquals(2, refused.size(), logged::toString);
        assertTrue(refused.get(0).contains("a-rusak.xml"), refused.get(0));
        assertTrue(refused.get(0).contains("5"), refused.get(0));
        assertTrue(refused.get(0).contains("no.such-handler"), refused.get(0));
        assertTrue(refused.get(1).contains("c-bukan-xml.xml"), refused.get(1));
    }

    @Test
    void a_sheet_that_needs_no_code_runs_at_once() throws IOException {
        put("baik.xml", "TES-BAIK", row(1, "start", "") + row(2, "end", ""));
        startsAgain();

        var run = as("pelaksana").startsAbout("TES-BAIK", "Percobaan");
        as("pelaksana").performs(run);

        assertEquals(RunState.COMPLETED, as("pelaksana").opens(run).state());
        office().reset();
    }

    @Test
    void what_the_catalogue_knows_is_never_touched() throws IOException {
        put("baik.xml", "TES-BAIK", row(1, "start", "") + row(2, "end", ""));
        startsAgain();
        put("baik.xml", "TES-BAIK", row(1, "start", "") + row(2, "process", "") + row(3, "end", ""));

        startsAgain();

        assertEquals(
                2,
                as("pelaksana")
                        .asks(Catalogue.class, catalogue -> catalogue.inForce("jambi", "TES-BAIK"))
                        .steps()
                        .size());
    }

    @Test
    void a_higher_revision_is_in_force_and_a_run_stays_on_the_one_it_began_with() throws IOException {
        put("satu.xml", "TES-BAIK", row(1, "start", "") + row(2, "end", ""));
        startsAgain();
        var run = as("pelaksana").startsAbout("TES-BAIK", "Percobaan");

        put("dua.xml", "TES-BAIK", 2, row(1, "start", "") + row(2, "process", "") + row(3, "end", ""));
        startsAgain();

        assertEquals(
                2,
                as("pelaksana")
                        .asks(Catalogue.class, catalogue -> catalogue.inForce("jambi", "TES-BAIK"))
                        .revision());
        assertEquals(1, as("pelaksana").opens(run).sop().revision());
        office().reset();
    }
}
