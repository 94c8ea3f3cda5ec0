package id.sop.documents.uploads;

import static id.sop.documents.uploads.HostileFiles.refused;
import static id.sop.documents.uploads.PdfFiles.ascii;
import static id.sop.documents.uploads.PdfFiles.deflated;
import static id.sop.documents.uploads.PdfFiles.stream;
import static id.sop.documents.uploads.SampleFiles.pdf;

import id.sop.documents.uploads.LockedPdfs.Lock;
import id.sop.shared.DomainException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** PDFs that act, that hide something, and that are far larger than they look. */
final class HostilePdfs {

    private HostilePdfs() {}

    static Stream<Upload> all() {
        return Stream.of(acting(), hidden(), locked(), bombs(), structures()).flatMap(family -> family);
    }

    private static Map<String, Class<? extends DomainException>> dangers() {
        Map<String, Class<? extends DomainException>> dangers = new LinkedHashMap<>();
        for (var action : List.of(
                "<< /S /JavaScript /JS (app.alert\\(1\\)) >>",
                "<< /S /Launch /Win << /F (cmd.exe) /P (/c calc) >> >>",
                "<< /S /SubmitForm /F (http://jahat.example/) /Flags 4 >>",
                "<< /S /ImportData /F (C:\\\\rahasia.fdf) >>",
                "<< /S /GoToE /T << /R /C /N (berkas) >> >>",
                "<< /S /GoToR /F (\\\\\\\\jahat.example\\\\bagi) /D [0 /Fit] >>",
                "<< /S /Rendition /OP 0 /AN 5 0 R >>",
                "<< /S /Movie /Operation /Play >>",
                "<< /S /Sound /Sound 5 0 R >>",
                "<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] >>",
                "<< /Type /Annot /Subtype /Screen /AA << /O 5 0 R >> >>",
                "<< /AcroForm << /XFA [(template) 5 0 R] >> >>",
                "<< /Type /Annot /Subtype /3D /3DD 5 0 R >>")) {
            dangers.put(action, PdfActive.class);
        }
        dangers.put("<< /Type /EmbeddedFile /Length 0 >>", PdfWithAttachments.class);
        dangers.put("<< /Type /Filespec /F (jahat.exe) /EF << /F 5 0 R >> >>", PdfWithAttachments.class);
        dangers.put("<< /Type /Annot /Subtype /FileAttachment /FS 5 0 R >>", PdfWithAttachments.class);
        dangers.put("<< /EmbeddedFiles << /Names [(a) 5 0 R] >> >>", PdfWithAttachments.class);
        dangers.put("<< /Type /Collection /Collection << /View /D >> >>", PdfWithAttachments.class);
        return dangers;
    }

    /** Each danger in each place where programs find it. */
    private static Stream<Upload> acting() {
        List<Upload> acting = new ArrayList<>();
        dangers().forEach((danger, refusal) -> {
            add(acting, refusal, "an object: " + danger, () -> PdfFiles.with("", danger));
            add(acting, refusal, "written otherwise: " + danger, () -> PdfFiles.with("", disguised(danger)));
            add(acting, refusal, "in a stream of objects: " + danger, () -> inObjectStream(danger));
            add(
                    acting,
                    refusal,
                    "added behind the end: " + danger,
                    () -> SampleFiles.joined(SampleFiles.pdf(), ascii("9 0 obj " + danger + " endobj\n%%EOF\n")));
            add(
                    acting,
                    refusal,
                    "in the trailer: " + danger,
                    () -> PdfFiles.written(
                            "1.4",
                            "/Info " + danger,
                            ascii(PdfFiles.CATALOG),
                            ascii(PdfFiles.PAGES),
                            ascii(PdfFiles.PAGE)));
        });
        add(
                acting,
                PdfActive.class,
                "opens an address",
                () -> PdfFiles.with("/OpenAction << /S /URI /URI (http://x/) >>"));
        add(
                acting,
                PdfActive.class,
                "opens an address by reference",
                () -> PdfFiles.with("/OpenAction 4 0 R", "<< /S /URI /URI (http://x/) >>"));
        add(
                acting,
                PdfActive.class,
                "prints when it is opened",
                () -> PdfFiles.with("/OpenAction << /S /Named /N /Print >>"));
        add(
                acting,
                PdfActive.class,
                "data from elsewhere",
                () -> PdfFiles.withObjects(stream("/F (http://jahat.example/) /FFilter /FlateDecode", new byte[0])));
        add(
                acting,
                PdfEncrypted.class,
                "locked",
                () -> PdfFiles.written(
                        "1.4",
                        "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 >>",
                        ascii(PdfFiles.CATALOG),
                        ascii(PdfFiles.PAGES),
                        ascii(PdfFiles.PAGE)));
        add(
                acting,
                PdfEncrypted.class,
                "locked by reference",
                () -> PdfFiles.written(
                        "1.4",
                        "/Encrypt 4 0 R",
                        ascii(PdfFiles.CATALOG),
                        ascii(PdfFiles.PAGES),
                        ascii(PdfFiles.PAGE),
                        ascii("<< /Filter /Standard >>")));
        return acting.stream();
    }

    private static void add(
            List<Upload> to, Class<? extends DomainException> refusal, String what, Supplier<byte[]> content) {
        to.add(refused(refusal, "PDF, " + what, "surat.pdf", content));
    }

    /** Every third letter of the names as its hexadecimal number, and comments for blanks. */
    private static String disguised(String danger) {
        var out = new StringBuilder();
        var inName = false;
        for (var i = 0; i < danger.length(); i++) {
            var sign = danger.charAt(i);
            inName = sign == '/' || inName && Character.isLetterOrDigit(sign);
            if (inName && sign != '/' && i % 3 == 0) {
                out.append('#').append(Integer.toHexString(sign));
            } else {
                out.append(sign == ' ' && danger.charAt(Math.max(0, i - 1)) == '<' ? "%x\n" : String.valueOf(sign));
            }
        }
        return out.toString();
    }

    private static byte[] inObjectStream(String object) {
        return PdfFiles.withObjects(
                stream("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", deflated(ascii("20 0 " + object))));
    }

    /** Places that only some program finds. */
    private static Stream<Upload> hidden() {
        var script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
        List<Upload> hidden = new ArrayList<>();
        add(
                hidden,
                PdfActive.class,
                "an object in a text",
                () -> PdfFiles.with("", "( 9 0 obj " + script.replaceAll("[()\\\\]", "") + " endobj )"));
        add(
                hidden,
                PdfActive.class,
                "an object in a stream",
                () -> PdfFiles.withObjects(stream("", ascii("9 0 obj " + script + " endobj"))));
        add(
                hidden,
                PdfActive.class,
                "an object behind comments in a stream",
                () -> PdfFiles.withObjects(stream("", ascii("9 0%a\n%b\nobj " + script + " endobj"))));
        add(
                hidden,
                PdfActive.class,
                "an object behind a very long comment in a stream",
                () -> PdfFiles.withObjects(
                        stream("", ascii("9 0%" + "x".repeat(9000) + "\nobj " + script + " endobj"))));
        add(
                hidden,
                FileDamaged.class,
                "an object behind a text that begins between objects",
                () -> PictureFiles.inserted(
                        SampleFiles.pdf(), HostileFiles.index(SampleFiles.pdf(), "3 0 obj"), ascii("(")));
        add(
                hidden,
                PdfActive.class,
                "in a stream of objects without its type",
                () -> PdfFiles.withObjects(
                        stream("/N 1 /First 5 /Filter /FlateDecode", deflated(ascii("20 0 " + script)))));
        add(
                hidden,
                PdfActive.class,
                "in the middle of a text of a stream of objects",
                () -> PdfFiles.withObjects(stream(
                        "/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode",
                        deflated(ascii("20 7 (      <</S/JavaScript>>      )")))));
        add(hidden, PdfActive.class, "in a stream of objects without the mark of its packing", () -> {
            var packed = deflated(ascii("20 0 " + script));
            packed[0] = 0;
            return PdfFiles.withObjects(stream("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", packed));
        });
        add(
                hidden,
                PdfActive.class,
                "in a stream of objects that is not packed",
                () -> PdfFiles.withObjects(stream("/Type /ObjStm /N 1 /First 5", ascii("20 0 " + script))));
        add(
                hidden,
                PdfNotPlain.class,
                "a stream of objects that is packed twice",
                () -> PdfFiles.withObjects(stream(
                        "/Type /ObjStm /N 1 /First 5 /Filter [/FlateDecode /FlateDecode]",
                        deflated(deflated(ascii("20 0 " + script))))));
        add(
                hidden,
                PdfNotPlain.class,
                "a stream of objects in letters",
                () -> PdfFiles.withObjects(
                        stream("/Type /ObjStm /N 1 /First 5 /Filter /ASCIIHexDecode", ascii("323020302028612a>"))));
        add(
                hidden,
                PdfNotPlain.class,
                "a packing that stands nowhere",
                () -> PdfFiles.withObjects(stream("/Filter 9 0 R", new byte[9])));
        add(
                hidden,
                PdfNotPlain.class,
                "a packing that is said twice",
                () -> PdfFiles.withObjects(
                        stream("/Filter 5 0 R", new byte[9]), ascii("/FlateDecode endobj 5 0 obj /LZWDecode")));
        add(
                hidden,
                PdfNotPlain.class,
                "a stream of objects whose packing stands elsewhere",
                () -> PdfFiles.withObjects(
                        stream("/N 1 /First 5 /Filter 5 0 R", deflated(ascii("20 0 " + script))),
                        ascii("/FlateDecode")));
        add(
                hidden,
                PdfNotPlain.class,
                "a stream of objects whose rows refer to each other",
                () -> PdfFiles.withObjects(stream(
                        "/N 1 /First 5 /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 9 >>",
                        deflated(ascii("20 0 <</S/\0JavaScri\0pt>>     ")))));
        add(
                hidden,
                FileDamaged.class,
                "a stream with fewer objects than it says",
                () -> PdfFiles.withObjects(stream("/N 2 /First 5 /Filter /FlateDecode", deflated(ascii("20 0 null")))));
        add(
                hidden,
                PdfNotPlain.class,
                "a stream of objects that begins here or there",
                () -> PdfFiles.withObjects(SampleFiles.joined(
                        ascii("<< /N 1 /First 5 /Filter /FlateDecode >> stream \r"),
                        deflated(ascii("20 0 null")),
                        ascii("\nendstream"))));
        add(
                hidden,
                PdfNotPlain.class,
                "a stream of objects with two places for the first one",
                () -> PdfFiles.withObjects(
                        stream("/N 1 /First 5 /First 7 /Filter /FlateDecode", deflated(ascii("20 0   null")))));
        add(hidden, FileDamaged.class, "a stream of objects that breaks off", () -> {
            var packed = deflated(ascii("20 0 (" + "x".repeat(99) + ")"));
            return PdfFiles.withObjects(
                    stream("/N 1 /First 5 /Filter /FlateDecode", Arrays.copyOf(packed, packed.length - 6)));
        });
        add(
                hidden,
                PdfActive.class,
                "a table in a stream",
                () -> PdfFiles.withObjects(stream(
                        "",
                        ascii("trailer << /Root << /Type /Catalog /Pages 2 0 R /OpenAction " + script + " >> >>"))));
        add(
                hidden,
                PdfActive.class,
                "behind a sign that some programs pass over",
                () -> PdfFiles.withObjects(ascii(") " + script)));
        add(
                hidden,
                PdfActive.class,
                "a kind that stands elsewhere",
                () -> PdfFiles.with("", "<< /S 5 0 R >>", "/Launch"));
        add(
                hidden,
                PdfNotPlain.class,
                "an unknown packing",
                () -> PdfFiles.withObjects(stream("/Filter /Jahat", new byte[9])));
        add(
                hidden,
                PdfNotPlain.class,
                "objects begin behind the end of their stream",
                () -> PdfFiles.withObjects(
                        stream("/Type /ObjStm /N 1 /First 999999 /Filter /FlateDecode", deflated(ascii("20 0 1")))));
        return hidden.stream();
    }

    /** Locks that need a password, that are two at once, and what acts behind one that anybody opens. */
    private static Stream<Upload> locked() {
        List<Upload> locked = new ArrayList<>();
        var script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
        for (var lock : Lock.values()) {
            add(locked, PdfEncrypted.class, lock + " with a password", () -> LockedPdfs.withPassword(pdf(), lock));
            add(
                    locked,
                    PdfActive.class,
                    lock + " over a script",
                    () -> LockedPdfs.againstChange(PdfFiles.with("/Names 4 0 R", script), lock));
            add(
                    locked,
                    PdfActive.class,
                    lock + " over a script in a stream of objects",
                    () -> LockedPdfs.inStreams(PdfFiles.with("/Names 4 0 R", script), lock));
        }
        add(
                locked,
                PdfEncrypted.class,
                "a table that overlooks the lock",
                () -> SampleFiles.joined(
                        LockedPdfs.inStreams(pdf(), Lock.AES_128),
                        ascii("trailer << /Root 1 0 R /Size 9 >>\nstartxref\n0\n%%EOF\n")));
        add(
                locked,
                PdfEncrypted.class,
                "two locks",
                () -> SampleFiles.joined(
                        LockedPdfs.inStreams(pdf(), Lock.AES_128),
                        ascii("90 0 obj << /Filter /Standard /V 1 /R 2 /P -4 /O (o) /U (u) >> endobj\n%%EOF\n")));
        add(
                locked,
                PdfEncrypted.class,
                "a table with another lock",
                () -> PictureFiles.inserted(
                        LockedPdfs.inStreams(pdf(), Lock.AES_128),
                        9,
                        ascii("trailer << /Root 1 0 R /Encrypt 90 0 R >>\n")));
        add(
                locked,
                PdfEncrypted.class,
                "another half of the key",
                () -> PictureFiles.inserted(
                        LockedPdfs.inStreams(pdf(), Lock.RC4_128), 9, ascii("trailer << /ID [(a) (b)] >>\n")));
        add(
                locked,
                PdfNotPlain.class,
                "objects that are not packed",
                () -> SampleFiles.joined(
                        LockedPdfs.inStreams(pdf(), Lock.RC4_128),
                        ascii("90 0 obj\n"),
                        stream("/N 1 /First 5", ascii("20 0 null")),
                        ascii("\nendobj\n%%EOF\n")));
        add(
                locked,
                PdfActive.class,
                "objects that are read when the lock is overlooked",
                () -> SampleFiles.joined(
                        LockedPdfs.inStreams(pdf(), Lock.AES_128),
                        ascii("90 0 obj\n"),
                        stream("/N 1 /First 5 /Filter /FlateDecode", deflated(ascii("20 0 " + script))),
                        ascii("\nendobj\n%%EOF\n")));
        return locked.stream();
    }

    private static Stream<Upload> bombs() {
        List<Upload> bombs = new ArrayList<>();
        add(
                bombs,
                PdfOutOfProportion.class,
                "400 MB in one stream",
                () -> PdfFiles.withObjects(stream("/Filter /FlateDecode", PdfFiles.bomb(400))));
        add(
                bombs,
                PdfOutOfProportion.class,
                "400 MB in the picture of a page",
                () -> PdfFiles.withObjects(
                        stream("/Subtype /Image /Width 9000 /Height 9000 /Filter /FlateDecode", PdfFiles.bomb(400))));
        add(
                bombs,
                PdfOutOfProportion.class,
                "400 MB behind a false end",
                () -> PdfFiles.withObjects(SampleFiles.joined(
                        ascii("<< /Filter /FlateDecode >>\nstream\n"), PdfFiles.bomb(400), ascii("\nendstream"))));
        add(bombs, PdfOutOfProportion.class, "2200 MB in many streams", () -> {
            var packed = new byte[8][];
            Arrays.fill(packed, stream("/Filter /FlateDecode", PdfFiles.bomb(280)));
            return PdfFiles.withObjects(packed);
        });
        add(
                bombs,
                PdfOutOfProportion.class,
                "packed twice",
                () -> PdfFiles.withObjects(
                        stream("/Filter [/FlateDecode /FlateDecode]", deflated(PdfFiles.bomb(400)))));
        add(
                bombs,
                PdfOutOfProportion.class,
                "400 MB whose packing stands elsewhere",
                () -> PdfFiles.withObjects(stream("/Filter [5 0 R]", PdfFiles.bomb(400)), ascii("/FlateDecode")));
        add(
                bombs,
                PdfOutOfProportion.class,
                "400 MB behind a lock",
                () -> LockedPdfs.againstChange(
                        PdfFiles.written(
                                "1.5",
                                "",
                                ascii("<< /Type /Catalog /Pages 2 0 R /PieceInfo 4 0 R >>"),
                                ascii(PdfFiles.PAGES),
                                ascii(PdfFiles.PAGE),
                                stream("/Filter /FlateDecode", PdfFiles.bomb(400))),
                        Lock.AES_256));
        add(
                bombs,
                PdfOutOfProportion.class,
                "packed in letters",
                () -> PdfFiles.withObjects(stream("/Filter [/AHx /Fl]", hexadecimal(PdfFiles.bomb(400)))));
        add(
                bombs,
                PdfOutOfProportion.class,
                "packed by lengths",
                () -> PdfFiles.withObjects(stream("/Filter /RunLengthDecode", runs(5_000_000))));
        add(
                bombs,
                PdfOutOfProportion.class,
                "20 MB of objects",
                () -> PdfFiles.withObjects(
                        stream("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", PdfFiles.bomb(20))));
        add(
                bombs,
                PdfOutOfProportion.class,
                "20 MB of places",
                () -> PdfFiles.withObjects(
                        stream("/Type /XRef /Size 9 /W [1 2 1] /Filter /FlateDecode", PdfFiles.bomb(20))));
        add(bombs, PdfOutOfProportion.class, "many streams of objects", () -> {
            var packed = stream("/Type /ObjStm /N 0 /First 0 /Filter /FlateDecode", PdfFiles.bomb(15));
            return PdfFiles.withObjects(packed, packed, packed, packed);
        });
        add(bombs, PdfOutOfProportion.class, "objects that overlap ten thousand times", () -> {
            var table = new StringBuilder();
            for (var i = 0; i < 10_000; i++) {
                table.append(20 + i).append(" 0 ");
            }
            var objects = table + "(" + "x".repeat(1_000_000) + ")";
            return PdfFiles.withObjects(stream(
                    "/Type /ObjStm /N 10000 /First " + table.length() + " /Filter /FlateDecode",
                    deflated(ascii(objects))));
        });
        add(
                bombs,
                PdfOutOfProportion.class,
                "a thousand streams with one end",
                () -> PdfFiles.withObjects(
                        ascii("1 0 obj <<>>\nstream\n".repeat(1000) + "x".repeat(5_000_000) + "\nendstream")));
        add(
                bombs,
                PdfOutOfProportion.class,
                "four million values",
                () -> PdfFiles.withObjects(ascii("[" + "1 ".repeat(4_000_000) + "]")));
        add(
                bombs,
                PdfOutOfProportion.class,
                "four hundred thousand objects",
                () -> SampleFiles.joined(SampleFiles.pdf(), ascii("9 0 obj 1 endobj ".repeat(400_000) + "%%EOF")));
        add(
                bombs,
                PdfOutOfProportion.class,
                "half a million places",
                () -> SampleFiles.joined(
                        SampleFiles.pdf(),
                        ascii("xref\n0 500000\n" + "0000000009 00000 n \n".repeat(500_000)
                                + "trailer << /Size 5 /Root 1 0 R >>\nstartxref\n0\n%%EOF")));
        add(
                bombs,
                PdfOutOfProportion.class,
                "a table for two thousand million objects",
                () -> PdfFiles.written(
                        "1.4",
                        "/Size 2000000000",
                        ascii(PdfFiles.CATALOG),
                        ascii(PdfFiles.PAGES),
                        ascii(PdfFiles.PAGE)));
        add(
                bombs,
                PdfOutOfProportion.class,
                "a picture of 50,000 by 50,000",
                () -> PdfFiles.withObjects(stream("/Subtype /Image /Width 50000 /Height 50000", new byte[9])));
        add(
                bombs,
                PdfOutOfProportion.class,
                "rows of two thousand million columns",
                () -> PdfFiles.withObjects(stream(
                        "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 >>",
                        deflated(new byte[99]))));
        add(
                bombs,
                PdfNotPlain.class,
                "lists in lists",
                () -> PdfFiles.withObjects(ascii("[".repeat(5000) + "]".repeat(5000))));
        add(
                bombs,
                PdfNotPlain.class,
                "dictionaries in dictionaries",
                () -> PdfFiles.withObjects(ascii("<</A ".repeat(5000) + "1" + ">>".repeat(5000))));
        return bombs.stream();
    }

    private static byte[] hexadecimal(byte[] data) {
        return ascii(HexFormat.of().formatHex(data) + ">");
    }

    /** Each pair of bytes stands for 128. */
    private static byte[] runs(int pairs) {
        var runs = new byte[2 * pairs];
        for (var i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
        }
        return runs;
    }

    private static Stream<Upload> structures() {
        List<Upload> structures = new ArrayList<>();
        add(
                structures,
                FileDamaged.class,
                "no page",
                () -> PdfFiles.of(PdfFiles.CATALOG, "<< /Type /Pages /Kids [] /Count 0 >>"));
        add(structures, FileDamaged.class, "no tree of pages", () -> PdfFiles.of("<< /Type /Catalog >>"));
        add(
                structures,
                FileDamaged.class,
                "pages that are their own parents",
                () -> PdfFiles.of(PdfFiles.CATALOG, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"));
        add(
                structures,
                FileDamaged.class,
                "pages in a ring",
                () -> PdfFiles.of(
                        PdfFiles.CATALOG,
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"));
        add(
                structures,
                FileDamaged.class,
                "one page a thousand times",
                () -> PdfFiles.of(
                        PdfFiles.CATALOG, "<< /Type /Pages /Kids [" + "3 0 R ".repeat(1000) + "] >>", PdfFiles.PAGE));
        add(structures, FileDamaged.class, "a catalogue that refers to itself", () -> PdfFiles.of("1 0 R"));
        add(structures, FileDamaged.class, "nothing but header and end", () -> ascii("%PDF-1.4\n%%EOF\n"));
        add(
                structures,
                FileDamaged.class,
                "nothing but a trailer",
                () -> ascii("%PDF-1.4\ntrailer << /Root 1 0 R >>\n%%EOF\n"));
        add(structures, FileDamaged.class, "a dictionary that does not end", () -> PdfFiles.with("", "<< /A [1 2"));
        add(structures, FileDamaged.class, "a text that does not end", () -> PdfFiles.with("", "(abc"));
        add(
                structures,
                FileDamaged.class,
                "a stream that does not end",
                () -> PdfFiles.withObjects(ascii("<< /Length 5 >>\nstream\nabc")));
        add(structures, FileDamaged.class, "no end", () -> ascii("%PDF-1.4\n1 0 obj\n<< >>\nendobj\n"));
        add(
                structures,
                FileDamaged.class,
                "the end in the middle",
                () -> SampleFiles.joined(SampleFiles.pdf(), ascii("x".repeat(2000))));
        add(structures, FileDisguised.class, "no version", () -> ascii("%PDF-x.y\n%%EOF"));
        add(
                structures,
                FileDisguised.class,
                "a version to come",
                () -> PdfFiles.written("9.9", "", ascii(PdfFiles.CATALOG)));
        return structures.stream();
    }
}
