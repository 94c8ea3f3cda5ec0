package id.sop.documents.uploads;

import static id.sop.documents.uploads.HostileFiles.refused;
import static id.sop.documents.uploads.PdfFiles.ascii;
import static id.sop.documents.uploads.PdfFiles.deflated;
import static id.sop.documents.uploads.PdfFiles.stream;

import id.sop.shared.DomainException;
import java.util.ArrayList;
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
        return Stream.of(acting(), hidden(), bombs(), structures()).flatMap(family -> family);
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
                PdfNotPlain.class,
                "an object in a text",
                () -> PdfFiles.with("", "( 9 0 obj " + script.replaceAll("[()\\\\]", "") + " endobj )"));
        add(
                hidden,
                PdfNotPlain.class,
                "an object in a stream",
                () -> PdfFiles.withObjects(stream("", ascii("9 0 obj " + script + " endobj"))));
        add(
                hidden,
                PdfNotPlain.class,
                "an object behind comments in a stream",
                () -> PdfFiles.withObjects(stream("", ascii("9 0%a\n%b\nobj " + script + " endobj"))));
        add(
                hidden,
                PdfNotPlain.class,
                "an object behind a very long comment in a stream",
                () -> PdfFiles.withObjects(
                        stream("", ascii("9 0%" + "x".repeat(9000) + "\nobj " + script + " endobj"))));
        add(
                hidden,
                PdfNotPlain.class,
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
                "a packing that stands elsewhere",
                () -> PdfFiles.withObjects(stream("/Filter 5 0 R", new byte[9]), ascii("/FlateDecode")));
        add(
                hidden,
                PdfNotPlain.class,
                "a packing that stands elsewhere, in a list",
                () -> PdfFiles.withObjects(stream("/Filter [5 0 R]", new byte[9]), ascii("/FlateDecode")));
        add(
                hidden,
                PdfNotPlain.class,
                "an unknown packing",
                () -> PdfFiles.withObjects(stream("/Filter /Crypt", new byte[9])));
        add(
                hidden,
                PdfNotPlain.class,
                "objects begin behind the end of their stream",
                () -> PdfFiles.withObjects(
                        stream("/Type /ObjStm /N 1 /First 999999 /Filter /FlateDecode", deflated(ascii("20 0 1")))));
        return hidden.stream();
    }

    private static Stream<Upload> bombs() {
        List<Upload> bombs = new ArrayList<>();
        add(
                bombs,
                PdfNotPlain.class,
                "400 MB in one stream",
                () -> PdfFiles.withObjects(stream("/Filter /FlateDecode", PdfFiles.bomb(400))));
        add(
                bombs,
                PdfNotPlain.class,
                "400 MB in the picture of a page",
                () -> PdfFiles.withObjects(
                        stream("/Subtype /Image /Width 9000 /Height 9000 /Filter /FlateDecode", PdfFiles.bomb(400))));
        add(
                bombs,
                PdfNotPlain.class,
                "400 MB behind a false end",
                () -> PdfFiles.withObjects(SampleFiles.joined(
                        ascii("<< /Filter /FlateDecode >>\nstream\n"), PdfFiles.bomb(400), ascii("\nendstream"))));
        add(bombs, PdfNotPlain.class, "1200 MB in many streams", () -> {
            var packed = stream("/Filter /FlateDecode", PdfFiles.bomb(240));
            return PdfFiles.withObjects(packed, packed, packed, packed, packed);
        });
        add(
                bombs,
                PdfNotPlain.class,
                "packed twice",
                () -> PdfFiles.withObjects(
                        stream("/Filter [/FlateDecode /FlateDecode]", deflated(PdfFiles.bomb(200)))));
        add(
                bombs,
                PdfNotPlain.class,
                "packed in letters",
                () -> PdfFiles.withObjects(stream("/Filter [/AHx /Fl]", hexadecimal(PdfFiles.bomb(400)))));
        add(
                bombs,
                PdfNotPlain.class,
                "packed by lengths",
                () -> PdfFiles.withObjects(stream("/Filter /RunLengthDecode", runs(5_000_000))));
        add(
                bombs,
                PdfNotPlain.class,
                "20 MB of objects",
                () -> PdfFiles.withObjects(
                        stream("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", PdfFiles.bomb(20))));
        add(
                bombs,
                PdfNotPlain.class,
                "20 MB of places",
                () -> PdfFiles.withObjects(
                        stream("/Type /XRef /Size 9 /W [1 2 1] /Filter /FlateDecode", PdfFiles.bomb(20))));
        add(bombs, PdfNotPlain.class, "many streams of objects", () -> {
            var packed = stream("/Type /ObjStm /N 0 /First 0 /Filter /FlateDecode", PdfFiles.bomb(15));
            return PdfFiles.withObjects(packed, packed, packed, packed);
        });
        add(bombs, PdfNotPlain.class, "objects that overlap ten thousand times", () -> {
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
                PdfNotPlain.class,
                "four million values",
                () -> PdfFiles.withObjects(ascii("[" + "1 ".repeat(4_000_000) + "]")));
        add(
                bombs,
                PdfNotPlain.class,
                "four hundred thousand objects",
                () -> SampleFiles.joined(SampleFiles.pdf(), ascii("9 0 obj 1 endobj ".repeat(400_000) + "%%EOF")));
        add(
                bombs,
                PdfNotPlain.class,
                "half a million places",
                () -> SampleFiles.joined(
                        SampleFiles.pdf(),
                        ascii("xref\n0 500000\n" + "0000000009 00000 n \n".repeat(500_000)
                                + "trailer << /Size 5 /Root 1 0 R >>\nstartxref\n0\n%%EOF")));
        add(
                bombs,
                PdfNotPlain.class,
                "a table for two thousand million objects",
                () -> PdfFiles.written(
                        "1.4",
                        "/Size 2000000000",
                        ascii(PdfFiles.CATALOG),
                        ascii(PdfFiles.PAGES),
                        ascii(PdfFiles.PAGE)));
        add(
                bombs,
                PdfNotPlain.class,
                "a picture of 50,000 by 50,000",
                () -> PdfFiles.withObjects(stream("/Subtype /Image /Width 50000 /Height 50000", new byte[9])));
        add(
                bombs,
                PdfNotPlain.class,
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
                () -> SampleFiles.joined(SampleFiles.pdf(), new byte[2000]));
        add(structures, FileDisguised.class, "no version", () -> ascii("%PDF-x.y\n%%EOF"));
        add(
                structures,
                FileDisguised.class,
                "a version to come",
                () -> PdfFiles.written("9.9", "", ascii(PdfFiles.CATALOG)));
        return structures.stream();
    }
}
