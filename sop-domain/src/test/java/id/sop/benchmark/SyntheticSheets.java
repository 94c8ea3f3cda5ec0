package id.sop.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sheets that nobody uses, as large as the larger ones of the catalogue, for a folder that the server seeds from. */
final class SyntheticSheets {

    private static final List<String> POSITIONS =
            List.of("kepala-panti", "kasubbag-tu", "kasi-pas", "kasi-pelrehsos", "fungsional", "pelaksana");

    private static final int ROWS = 10;

    private SyntheticSheets() {}

    /** Writes that many sheets into a folder. */
    public static void main(String... arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 1; i <= count; i++) {
            String code = "UJI-%03d".formatted(i);
            Files.writeString(folder.resolve(code + ".xml"), xml(code, i));
        }
    }

    private static String xml(String code, int number) {
        StringBuilder xml = new StringBuilder("""
                <sop xmlns="urn:sop:sheet:1" code="%s" revision="1" office="jambi">
                <title>Prosedur uji nomor %d</title><header><unit>Unit %d</unit></header><columns>
                """.formatted(code, number, number % 7));
        POSITIONS.forEach(position -> xml.append("<column position=\"%s\">%s</column>".formatted(position, position)));
        xml.append("</columns><steps>\n");
        for (int row = 1; row <= ROWS; row++) {
            xml.append(row(row, number));
        }
        return xml.append("</steps></sop>").toString();
    }

    private static String row(int row, int number) {
        String symbol = row == 1 ? "start" : row == ROWS ? "end" : row % 4 == 0 ? "decision" : "process";
        String ways = symbol.equals("decision") ? "on-yes=\"%d\" on-no=\"%d\"".formatted(row + 1, row - 2) : "";
        return """
                <step no="%d" symbol="%s" by="%s" within="PT15M" %s>
                <activity>Memeriksa dan mencatat berkas tahap %d prosedur %d</activity>
                <requires>Berkas permohonan</requires><requires>Lembar disposisi</requires>
                <time>15 Menit</time><output>Berkas tahap %d terdokumentasikan</output></step>
                """.formatted(row, symbol, POSITIONS.get((row + number) % POSITIONS.size()), ways, row, number, row);
    }
}
