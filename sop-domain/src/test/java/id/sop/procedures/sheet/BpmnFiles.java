package id.sop.procedures.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Sheets, and what is exported of them. */
final class BpmnFiles {

    /** Ways that the delivered sheets may lack: ends in the middle, two ways to one row, a loop to itself. */
    private static final Sop ODD = SheetFixtures.read(SheetFixtures.xml(
            4,
            SheetFixtures.row(1, "start", "by='b'"),
            SheetFixtures.row(2, "decision", "by='a c' on-yes='3' on-no='2'"),
            SheetFixtures.row(3, "decision", "by='b' on-yes='4' on-no='4'"),
            SheetFixtures.row(4, "decision", "by='c' on-yes='end' on-no='5'"),
            SheetFixtures.row(5, "decision", "by='a' on-yes='7' on-no='1'"),
            SheetFixtures.row(6, "end", "by='d'"),
            SheetFixtures.row(7, "decision", "by='c' on-yes='9' on-no='6'"),
            SheetFixtures.row(8, "decision", "by='a' on-yes='end' on-no='end'"),
            SheetFixtures.row(9, "decision", "by='b' on-yes='8' on-no='end'")));

    private static final Sop CHOICE =
            SheetFixtures.read(SheetFixtures.xml(1, SheetFixtures.row(1, "start", "by='a'"), SheetFixtures.CHOICE));

    private BpmnFiles() {}

    /** The delivered sheets, a large one, an odd one and one with a choice of four ways. */
    static List<Sop> sheets() {
        return Stream.concat(
                        SheetFixtures.files().stream().map(BpmnFiles::read),
                        Stream.of(SheetFixtures.large(), ODD, CHOICE))
                .toList();
    }

    static byte[] bytes(Sop sop) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetBpmn.write(sop, "Panti Sosial \"Harapan & Mulya\"", out);
        return out.toByteArray();
    }

    static InputStream stream(Sop sop) {
        return new ByteArrayInputStream(bytes(sop));
    }

    private static Sop read(Path file) {
        try {
            return new SheetReader().read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
