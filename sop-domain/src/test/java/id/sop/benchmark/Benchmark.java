package id.sop.benchmark;

import id.sop.organisation.CurrentCaller;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.catalogue.SheetSeed;
import id.sop.procedures.inbox.Inbox;
import id.sop.procedures.inbox.TaskQuery;
import id.sop.procedures.runs.SheetPrint;
import id.sop.procedures.sheet.Paper;
import id.sop.procedures.sheet.SheetBpmn;
import id.sop.procedures.sheet.SheetDrawing;
import id.sop.procedures.sheet.SheetSearch;
import id.sop.procedures.sheet.SheetSvg;
import id.sop.procedures.sheet.Sop;
import id.sop.shared.Slice;
import id.sop.testbed.Database;
import id.sop.testbed.Testbed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures the catalogue: with the delivered sheets, then with {@value #SHEETS} in force in one installation. */
final class Benchmark {

    private static final int SHEETS = 500;
    private static final int TIMES = 50;
    private static final int DELIVERED = 26;
    private static final String FOLDER = "sop.sheets.dir";

    /** An officer of each office. */
    private static final Map<String, String> OFFICERS =
            Map.of("jambi", "pelaksana", "purwakarta", "pwk.pelaksana", "palangkaraya", "pky.umum");

    private Benchmark() {}

    public static void main(String... arguments) throws IOException {
        once("start of the domain, migration and seed with 26 sheets", Database.DERBY::testbed);
        Testbed office = Database.DERBY.testbed();
        once("seed again, 26 sheets known", () -> seed(office));
        Sop largest = inForce(office).stream()
                .max(Comparator.comparingInt(
                        sop -> sop.steps().size() * sop.columns().size()))
                .orElseThrow();
        median(
                "drawing of the largest sheet, " + largest.code(),
                () -> SheetSvg.render(SheetDrawing.of(largest, 1080), Locale.forLanguageTag("id")));
        median("its export as BPMN", () -> SheetBpmn.write(largest, "Kantor", OutputStream.nullOutputStream()));
        median("PDF of the largest sheet, F4", () -> print(office, "pelaksana", largest.code()));
        once(
                "PDF of all 26 sheets, F4",
                () -> OFFICERS.forEach((code, officer) -> office.as(officer)
                        .asks(Catalogue.class, catalogue -> catalogue.inForce(code))
                        .forEach(sop -> print(office, officer, sop.code()))));
        work(office, "26 sheets in force");

        Path folder = Files.createTempDirectory("sheets");
        SyntheticSheets.write(folder, SHEETS - DELIVERED);
        System.setProperty(FOLDER, folder.toString());
        once("seed of 474 new sheets", () -> seed(office));
        once("seed again, 500 sheets known", () -> seed(office));
        once("first reading of all sheets of the office", () -> inForce(office));
        work(office, "500 sheets in force");
        System.exit(0);
    }

    private static byte[] print(Testbed office, String officer, String sheet) {
        return office.as(officer).asks(SheetPrint.class, print -> print.inForce(sheet, Paper.F4));
    }

    private static void seed(Testbed office) {
        office.inTransaction(() -> office.bean(SheetSeed.class));
    }

    private static List<Sop> inForce(Testbed office) {
        return office.as("pelaksana").asks(Catalogue.class, catalogue -> catalogue.inForce("jambi"));
    }

    private static void work(Testbed office, String state) {
        median(
                "inbox: first page, " + state,
                () -> office.as("pelaksana")
                        .asks(
                                Inbox.class,
                                inbox -> inbox.page(new TaskQuery(null, false, null, null), new Slice(0, 25))));
        median(
                "inbox: what can be started, " + state,
                () -> office.as("pelaksana")
                        .asks(
                                Catalogue.class,
                                catalogue -> catalogue.startableBy(
                                        office.bean(CurrentCaller.class).get())));
        median(
                "catalogue: search in all rows, " + state,
                () -> inForce(office).stream()
                        .filter(SheetSearch.of("berkas laporan")::finds)
                        .toList());
    }

    private static void once(String what, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        print(what, System.nanoTime() - begun);
    }

    private static void median(String what, Runnable work) {
        for (int i = 0; i < TIMES; i++) {
            work.run();
        }
        long[] times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        print(what, times[TIMES / 2]);
    }

    private static void print(String what, long nanos) {
        System.out.printf(Locale.ROOT, "%-65s %9.1f ms%n", what, nanos / 1e6);
    }
}
