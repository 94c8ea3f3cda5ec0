package id.sop.procedures.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sheets for tests: the ones of the catalogue, and small ones written in the test. */
final class SheetFixtures {

    /** A second row that lets choose between four ways: to the next row, once more, back, and to an end of its own. */
    static final String CHOICE = """
            <step no='2' symbol='decision' by='a'><activity>Memeriksa</activity>
            <way code='complete' to='3'>Lengkap</way>
            <way code='visit' to='2' kind='again'>Kunjungan lagi</way>
            <way code='incomplete' to='1' kind='back'>Tidak lengkap</way>
            <way code='referred' to='end' ends-as='Dirujuk'>Dirujuk</way>
            </step>
            <step no='3' symbol='end' by='a'><activity>Mengarsip</activity></step>""";

    private SheetFixtures() {}

    /** Every sheet file of the catalogue. */
    static List<Path> files() {
        try (Stream<Path> files =
                Files.walk(Path.of(SheetFixtures.class.getResource("/sop").toURI()))) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every sheet of the catalogue. */
    static Stream<Sop> all() {
        return files().stream().map(SheetFixtures::read);
    }

    private static Sop read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new SheetReader().read(file.toString(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sop sheet(String name) {
        try (InputStream in = SheetFixtures.class.getResourceAsStream("/sop/" + name + ".xml")) {
            return new SheetReader().read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sop incomingLetter() {
        return sheet("jambi/JBI-SURAT-MASUK");
    }

    static Sop motivation() {
        return sheet("palangkaraya/PKY-MOTIVASI-LKS-SEKOLAH");
    }

    static Sop read(String xml) {
        return new SheetReader().read("test.xml", bytes(xml));
    }

    static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** A sheet with actors a, b … and the given rows, each on a line of its own; the first row stands in line 5. */
    static String xml(int actors, String... rows) {
        String columns = IntStream.range(0, actors)
                .mapToObj(i -> "<column position='%c'>Pejabat %c</column>".formatted('a' + i, 'A' + i))
                .collect(Collectors.joining());
        return """
                <sop xmlns='urn:sop:sheet:1' code='TES-SATU' revision='1' office='jambi'>
                <title>Lembar uji</title><header/>
                <columns>%s</columns>
                <steps>
                %s
                </steps></sop>""".formatted(columns, String.join("\n", rows));
    }

    /** One row with an activity and nothing else. */
    static String row(int no, String symbol, String attributes) {
        return "<step no='%d' symbol='%s' %s><activity>Kegiatan %d</activity></step>"
                .formatted(no, symbol, attributes, no);
    }

    /** Fourteen rows, eight actors, two loops, several actors in a row. */
    static Sop large() {
        return read(xml(
                8,
                full(1, "start", "by='h'", 4),
                full(2, "process", "by='f g'", 8),
                full(3, "process", "by='d'", 20),
                full(4, "process", "by='a c h'", 3),
                full(5, "process", "by='e'", 5),
                full(6, "decision", "by='c' on-yes='7' on-no='3'", 6),
                full(7, "process", "by='h'", 4),
                full(8, "process", "by='b d f'", 9),
                full(9, "decision", "by='h' on-yes='10' on-no='3'", 6),
                full(10, "process", "by='a'", 4),
                full(11, "process", "by='a b'", 4),
                full(12, "decision", "by='e g' on-yes='13' on-no='6'", 4),
                full(13, "process", "by='g'", 4),
                full(14, "end", "by='h'", 4)));
    }

    /** A row with text in every cell but the remarks. */
    private static String full(int no, String symbol, String attributes, int length) {
        String activity = "Melaksanakan pemeriksaan surat masuk dan mencatatnya dalam buku agenda "
                .repeat(3)
                .substring(0, length * 10);
        return """
                <step no='%d' symbol='%s' within='PT15M' %s><activity>%s</activity><requires>Surat masuk</requires>\
                <requires>Lembar disposisi Kepala Panti</requires><time>15 Menit</time>\
                <output>Surat terdokumentasikan</output></step>""".formatted(no, symbol, attributes, activity);
    }
}
