package id.sop.documents.uploads;

import static id.sop.documents.uploads.PdfFiles.ascii;
import static id.sop.documents.uploads.PictureFiles.corners;
import static id.sop.documents.uploads.PictureFiles.written;
import static id.sop.documents.uploads.SampleFiles.joined;

import id.sop.documents.print.PdfPrinter;
import id.sop.documents.uploads.LockedPdfs.Lock;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What officers really give: the output of scanners, telephones, word processors and of this application. All of it must be accepted. */
final class SoundFiles {

    private SoundFiles() {}

    static Stream<Upload> all() {
        return Stream.of(documents(), locked(), pictures(), pages()).flatMap(family -> family);
    }

    /** Their names say how they come about. */
    static Stream<Upload> documents() {
        return Stream.of(
                pdf("a page with its table", SampleFiles::pdf),
                pdf("a scanner with JPEG", () -> scanned(Scanner.JPEG, 3, false)),
                pdf("a scanner with fax", () -> scanned(Scanner.FAX, 3, false)),
                pdf("a scanner with plain pictures", () -> scanned(Scanner.PLAIN, 2, false)),
                pdf("objects in streams", () -> scanned(Scanner.JPEG, 3, true)),
                pdf(
                        "printed by this application",
                        () -> new PdfPrinter().print("test-values", new Title("Laporan", "Isi"))),
                pdf("linearised", SoundFiles::linearised),
                pdf("tables in a stream beside the old ones", SoundFiles::hybrid),
                pdf("changed three times", () -> changed(changed(changed(SampleFiles.pdf())))),
                pdf("signed", SoundFiles::signed),
                pdf("opens at a page", () -> PdfFiles.with("/OpenAction [3 0 R /Fit]")),
                pdf(
                        "goes to a page when it is opened",
                        () -> PdfFiles.with("/OpenAction << /S /GoTo /D [3 0 R /XYZ 0 842 1] >>")),
                pdf(
                        "links into the web",
                        () -> PdfFiles.with(
                                "/Annots [4 0 R]",
                                "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] "
                                        + "/A << /S /URI /URI (https://jambiprov.example/) >> >>")),
                pdf(
                        "a form to be filled in",
                        () -> PdfFiles.with(
                                "/AcroForm << /Fields [4 0 R] >>",
                                "<< /FT /Tx /T (nama) /V (Siti) /Type /Annot /Subtype /Widget /Rect [0 0 9 9]"
                                        + " >>")),
                pdf("a table that lies a few bytes beside", () -> misplaced(7)),
                pdf("zeros behind the end", () -> Arrays.copyOf(SampleFiles.pdf(), SampleFiles.pdf().length + 500)),
                pdf(
                        "lines end as on Windows",
                        () -> PdfFiles.written(
                                "1.4",
                                "",
                                PdfFiles.ascii(PdfFiles.CATALOG + "\r\n"),
                                PdfFiles.ascii(PdfFiles.PAGES + "\r\n"),
                                PdfFiles.ascii(PdfFiles.PAGE + "\r\n"))),
                pdf("exactly the limit", SoundFiles::ofTheLimit),
                pdf(
                        "two thousand zeros behind the end",
                        () -> Arrays.copyOf(SampleFiles.pdf(), SampleFiles.pdf().length + 2000)),
                pdf("the mark of an encoding in front", () -> joined(ascii("\u00ef\u00bb\u00bf"), SampleFiles.pdf())),
                pdf(
                        "a printer's commands in front",
                        () -> joined(
                                ascii("\33%-12345X@PJL SET RESOLUTION=600\r\n@PJL ENTER LANGUAGE=PDF\r\n"),
                                SampleFiles.pdf())),
                pdf(
                        "a packing that stands elsewhere",
                        () -> PdfFiles.withObjects(
                                PdfFiles.stream("/Filter 5 0 R", PdfFiles.deflated(new byte[99])),
                                ascii("/FlateDecode"))),
                pdf(
                        "a packing that stands elsewhere, in a list",
                        () -> PdfFiles.withObjects(
                                PdfFiles.stream("/Filter [5 0 R 6 0 R]", ascii("789c030000000001>")),
                                ascii("/AHx"),
                                ascii("/FlateDecode"))),
                pdf(
                        "packed twice",
                        () -> PdfFiles.withObjects(PdfFiles.stream(
                                "/Filter [/FlateDecode /FlateDecode]",
                                PdfFiles.deflated(PdfFiles.deflated(new byte[99]))))),
                pdf(
                        "a text about objects",
                        () -> PdfFiles.withObjects(
                                PdfFiles.stream("", ascii("BT (Lihat 1 0 obj dan trailer pada halaman 2) Tj ET")))),
                pdf(
                        "comments that name the objects of a stream",
                        () -> PdfFiles.withObjects(PdfFiles.stream(
                                "/Type /ObjStm /N 1 /First 6", ascii("20 12 %x 20 0 obj\n<< /A 1 >>")))),
                pdf("no line between two versions", () -> withoutLine(changed(SampleFiles.pdf()))),
                pdf(
                        "a note in the form of a page",
                        () -> PdfFiles.with(
                                "/Annots [4 0 R]",
                                "<< /Type /Annot /Subtype /Square /Rect [0 0 9 9] /RC (<?xml"
                                        + " version=\"1.0\"?><body>x</body>) >>")),
                pdf(
                        "names that only name",
                        () -> PdfFiles.with(
                                "",
                                "<< /Font << /AA 5 0 R /JS 5 0 R >> /XObject << /Movie 5 0 R >> >>",
                                "<< /Type /Font /Subtype /Type1 /BaseFont /Sound /Encoding << /Differences [65"
                                        + " /Launch] >> >>",
                                "[/Separation /JavaScript /DeviceCMYK 5 0 R]")),
                pdf("additional actions of which there are none", () -> PdfFiles.with("/AA << >>")),
                pdf(
                        "rights to attachments without one",
                        () -> PdfFiles.with(
                                "",
                                "<< /Type /SigRef /TransformMethod /UR3 /TransformParams << /EF [/Create"
                                        + " /Delete] >> >>")),
                pdf(
                        "a drawing of 150 million points in black and white",
                        () -> PdfFiles.withObjects(PdfFiles.stream(
                                "/Subtype /Image /Width 30000 /Height 5000 /BitsPerComponent 1 /Filter"
                                        + " /FlateDecode",
                                PdfFiles.deflated(new byte[30_000 / 8 * 5_000])))),
                pdf("fifty pages in colour packed without loss", SoundFiles::fiftyPagesInColour));
    }

    /** They open without a password. */
    static Stream<Upload> locked() {
        return Arrays.stream(Lock.values())
                .flatMap(lock -> Stream.of(
                        pdf(
                                "locked against change, " + lock,
                                () -> LockedPdfs.againstChange(scanned(Scanner.JPEG, 2, false), lock)),
                        pdf(
                                "locked against change, objects in streams, " + lock,
                                () -> LockedPdfs.inStreams(scanned(Scanner.JPEG, 2, false), lock))));
    }

    static Stream<Upload> pictures() {
        return Stream.of(
                jpeg("a photograph of 12 million pixels held upright", SoundFiles::photograph),
                jpeg("colours", () -> written("jpeg", corners(400, 300, BufferedImage.TYPE_INT_RGB), false)),
                jpeg("grey", () -> written("jpeg", corners(400, 300, BufferedImage.TYPE_BYTE_GRAY), false)),
                jpeg("in several scans", () -> written("jpeg", corners(400, 300, BufferedImage.TYPE_INT_RGB), true)),
                jpeg("inks", () -> PictureFiles.inks(10, 20, 30, 40)),
                jpeg(
                        "inks, inverted",
                        () -> PictureFiles.withSegment(
                                PictureFiles.inks(10, 20, 30, 40), 0xEE, SampleFiles.ascii("Adobe\0d\0\0\0\0\0"))),
                jpeg(
                        "a preview inside",
                        () -> PictureFiles.withSegment(
                                SampleFiles.jpeg(),
                                0xE1,
                                SampleFiles.joined(PictureFiles.exif(1), SampleFiles.jpeg()))),
                jpeg(
                        "a film behind the end",
                        () -> SampleFiles.joined(
                                SampleFiles.jpeg(), SampleFiles.ascii("\0\0\0\30ftypmp42"), new byte[5000])),
                jpeg("bytes astray between two segments", () -> {
                    var at = PictureFiles.frame(SampleFiles.jpeg());
                    return PictureFiles.inserted(SampleFiles.jpeg(), at, new byte[] {0, 'x', (byte) 0xFF, 0});
                }),
                jpeg("without its end", () -> Arrays.copyOf(SampleFiles.jpeg(), SampleFiles.jpeg().length - 2)),
                Upload.accepted("sound JPEG: named .jfif", "pindai.jfif", SampleFiles::jpeg),
                Upload.accepted("sound JPEG: named .jpe", "PINDAI.JPE", SampleFiles::jpeg),
                png("zeros behind the end", () -> joined(SampleFiles.png(), new byte[100])),
                png("colours", () -> written("png", corners(400, 300, BufferedImage.TYPE_INT_RGB), false)),
                png("transparent", () -> written("png", corners(400, 300, BufferedImage.TYPE_INT_ARGB), false)),
                png("grey", () -> written("png", corners(400, 300, BufferedImage.TYPE_BYTE_GRAY), false)),
                png("grey of 16 bits", () -> written("png", corners(400, 300, BufferedImage.TYPE_USHORT_GRAY), false)),
                png("palette", () -> written("png", corners(400, 300, BufferedImage.TYPE_BYTE_INDEXED), false)),
                png("black and white", () -> written("png", corners(400, 300, BufferedImage.TYPE_BYTE_BINARY), false)),
                png("interlaced", () -> written("png", corners(400, 300, BufferedImage.TYPE_INT_RGB), true)),
                png(
                        "with a text",
                        () -> PictureFiles.withChunk(
                                SampleFiles.png(), "tEXt", SampleFiles.ascii("Software\0pemindai"))));
    }

    /** What becomes pages. */
    static Stream<Upload> pages() {
        return Stream.of("CCITT T.6", "CCITT T.4", "CCITT RLE", "LZW", "Deflate", "PackBits", "JPEG", "none")
                .map(packing -> Upload.keptAs(
                        "pindai.pdf",
                        "sound TIFF: three pages, " + packing,
                        "pindai.tif",
                        () -> TiffFiles.written(
                                packing,
                                3,
                                packing.startsWith("CCITT")
                                        ? BufferedImage.TYPE_BYTE_BINARY
                                        : BufferedImage.TYPE_INT_RGB)));
    }

    private static Upload pdf(String what, Supplier<byte[]> content) {
        return Upload.accepted("sound PDF: " + what, "surat.pdf", content);
    }

    private static Upload jpeg(String what, Supplier<byte[]> content) {
        return Upload.accepted("sound JPEG: " + what, "foto.jpg", content);
    }

    private static Upload png(String what, Supplier<byte[]> content) {
        return Upload.accepted("sound PNG: " + what, "pindai.png", content);
    }

    /** The values of the template of the tests. */
    record Title(String title, String text) {}

    private enum Scanner {
        JPEG,
        FAX,
        PLAIN
    }

    private static byte[] scanned(Scanner scanner, int pages, boolean objectsInStreams) {
        try (var document = new PDDocument()) {
            for (var i = 0; i < pages; i++) {
                var page = new PDPage();
                document.addPage(page);
                try (var drawn = new PDPageContentStream(document, page)) {
                    drawn.drawImage(picture(document, scanner), 0, 0, 595, 842);
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(
                    out, objectsInStreams ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDImageXObject picture(PDDocument document, Scanner scanner) throws IOException {
        var kind = scanner == Scanner.FAX ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_BYTE_GRAY;
        var page = corners(827, 1169, kind);
        return switch (scanner) {
            case JPEG -> JPEGFactory.createFromImage(document, page);
            case FAX -> CCITTFactory.createFromImage(document, page);
            case PLAIN -> LosslessFactory.createFromImage(document, page);
        };
    }

    /** The table of the first page stands in front and names the one at the end, as for a viewer that shows before all has arrived. */
    private static byte[] linearised() {
        var head =
                "%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n5 0 obj\n<< /Linearized 1 /L 900 /O 4 /E 500 /N 1 /T 700 >>\nendobj\n";
        var catalog = "3 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\n";
        var page = "4 0 obj\n<< /Type /Page /Parent 1 0 R /MediaBox [0 0 595 842] >>\nendobj\n";
        var pages = "1 0 obj\n<< /Type /Pages /Kids [4 0 R] /Count 1 >>\nendobj\n2 0 obj\n<< >>\nendobj\n";
        var trailer = "trailer\n<< /Size 6 /Root 3 0 R /Prev %010d >>\nstartxref\n0\n%%%%EOF\n";
        var first = head.length();
        var behindTable =
                first + "xref\n3 3\n".length() + 60 + String.format(trailer, 0).length();
        var main = behindTable + catalog.length() + page.length() + pages.length();
        var second = behindTable + catalog.length() + page.length();
        return PdfFiles.ascii(head
                + "xref\n3 3\n"
                + place(behindTable)
                + place(behindTable + catalog.length())
                + place(head.indexOf("5 0 obj"))
                + String.format(trailer, main)
                + catalog
                + page
                + pages
                + "xref\n0 3\n0000000000 65535 f \n"
                + place(second)
                + place(second + pages.indexOf("2 0 obj"))
                + "trailer\n<< /Size 3 >>\nstartxref\n"
                + first
                + "\n%%EOF\n");
    }

    private static String place(int at) {
        return String.format("%010d 00000 n \n", at);
    }

    /** For new programs the places stand in a stream too, which the trailer of the table names. */
    private static byte[] hybrid() {
        var places =
                PdfFiles.stream("/Type /XRef /Size 5 /W [1 2 1] /Index [4 1] /Root 1 0 R", new byte[] {0, 0, 0, 0});
        var plain = PdfFiles.withObjects(places);
        var at = new String(plain, StandardCharsets.ISO_8859_1).indexOf("4 0 obj");
        return PdfFiles.written(
                "1.5",
                "/XRefStm " + at,
                PdfFiles.ascii(PdfFiles.CATALOG),
                PdfFiles.ascii(PdfFiles.PAGES),
                PdfFiles.ascii(PdfFiles.PAGE),
                places);
    }

    /** A new page tree behind the end, with a table of its own. */
    private static byte[] changed(byte[] pdf) {
        var before = new String(pdf, StandardCharsets.ISO_8859_1);
        var table = before.substring(before.lastIndexOf("startxref\n") + 10, before.lastIndexOf("\n%%EOF"));
        var object = "3 0 obj\n" + PdfFiles.PAGE + "\nendobj\n";
        return SampleFiles.joined(
                pdf,
                PdfFiles.ascii(object + "xref\n3 1\n" + place(pdf.length) + "trailer\n<< /Size 4 /Root 1 0 R /Prev "
                        + table + " >>\nstartxref\n" + (pdf.length + object.length()) + "\n%%EOF\n"));
    }

    private static byte[] signed() {
        return PdfFiles.with(
                "/AcroForm << /SigFlags 3 /Fields [4 0 R] >> /Perms << /DocMDP 5 0 R >>",
                "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Kepala Dinas) /V 5 0 R /Rect [0 0 0 0] /P 3 0 R >>",
                "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [0 840 1240 400] "
                        + "/Contents <" + "30820a".repeat(300) + "> /M (D:20261123090000+07'00') >>");
    }

    private static byte[] misplaced(int bytes) {
        var pdf = new String(SampleFiles.pdf(), StandardCharsets.ISO_8859_1);
        var at = pdf.indexOf("startxref\n") + 10;
        var table = Integer.parseInt(pdf.substring(at, pdf.indexOf('\n', at)));
        return PdfFiles.ascii(pdf.substring(0, at) + (table - bytes) + "\n%%EOF\n");
    }

    /** The second version begins in the line in which the first one ends. */
    private static byte[] withoutLine(byte[] pdf) {
        return ascii(new String(pdf, StandardCharsets.ISO_8859_1).replace("%%EOF\n3 0 obj", "%%EOF3 0 obj"));
    }

    /** At 300 dpi: 1300 MB once they are unpacked. */
    private static byte[] fiftyPagesInColour() {
        var pages = new byte[50][];
        Arrays.fill(
                pages,
                PdfFiles.stream(
                        "/Subtype /Image /Width 2480 /Height 3508 /BitsPerComponent 8 /ColorSpace /DeviceRGB "
                                + "/Filter /FlateDecode",
                        PdfFiles.bomb(2480 * 3508 * 3 >> 20)));
        return PdfFiles.withObjects(pages);
    }

    private static byte[] ofTheLimit() {
        var end = SampleFiles.ascii("\n%%EOF\n");
        var content = Arrays.copyOf(SampleFiles.pdf(), FileCheck.LARGEST_BYTES);
        System.arraycopy(end, 0, content, content.length - end.length, end.length);
        return content;
    }

    /** Some megabytes, with what a telephone writes into it. */
    private static byte[] photograph() {
        var picture = new BufferedImage(4000, 3000, BufferedImage.TYPE_3BYTE_BGR);
        var noise = new Random(1);
        var row = new int[4000];
        for (var y = 0; y < 3000; y++) {
            var light = noise.nextInt(40);
            for (var x = 0; x < row.length; x++) {
                row[x] = 0x010101 * (150 + light + (x * 31 + y * 17) % 60);
            }
            picture.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return PictureFiles.withSegment(written("jpeg", picture, false), 0xE1, PictureFiles.exif(6));
    }
}
