package id.sop.documents.print;

import com.samskivert.mustache.Escapers;
import id.sop.documents.uploads.CheckedFile;
import id.sop.shared.XmlText;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF that is drawn instead of set: lines, shapes and texts at their places, as PDF/A-2b with its fonts embedded. Lengths
 * are in points, from the upper left corner of the page.
 */
public final class PdfCanvas implements AutoCloseable {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final double ROUND = 0.5523;
    private static final String PRODUCER = "sop";
    private static final String COLOUR_SPACE = "sRGB IEC61966-2.1";
    private static final String METADATA = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title></rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdf:Producer>%s</pdf:Producer></rdf:Description>
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    /** A face of the font that every print embeds. */
    public enum Face {
        NORMAL,
        BOLD
    }

    /** Black, or a tone that is still told apart on a printer without colours. */
    public enum Ink {
        BLACK(0x000000),
        GREY(0x5a6a78),
        LINE(0xa9b4bd),
        PALE(0xe9edf0),
        PALE_GREEN(0xe2f3ea),
        PALE_BLUE(0xd3e8ed),
        BLUE(0x0e5a6d),
        RED(0xb3261e),
        WHITE(0xffffff);

        private final int rgb;

        Ink(int rgb) {
            this.rgb = rgb;
        }

        private float part(int shift) {
            return (rgb >> shift & 0xff) / 255f;
        }
    }

    private final PDDocument document = new PDDocument();
    private final Map<PrintFont, PDType0Font> fonts = new IdentityHashMap<>();
    private final String title;
    private PDPageContentStream page;
    private double height;

    /**
     * An empty document in Indonesian.
     *
     * @param title as the reader of the PDF shows it
     */
    public PdfCanvas(String title) {
        this.title = XmlText.legal(title);
    }

    /** Begins the next page. */
    public void page(double width, double height) {
        write(() -> {
            endPage();
            PDPage next = new PDPage(new PDRectangle((float) width, (float) height));
            document.addPage(next);
            page = new PDPageContentStream(document, next);
            this.height = height;
        });
    }

    /** One line of text; what no font has becomes a question mark. */
    public void text(String content, double x, double baseline, double size, Face face, Ink ink) {
        write(() -> {
            page.beginText();
            fill(ink);
            page.newLineAtOffset((float) x, y(baseline));
            for (PrintRun run : runs(content, face)) {
                page.setFont(font(run.font()), (float) size);
                page.showText(run.text());
            }
            page.endText();
        });
    }

    /** How wide a text will be. */
    public double width(String content, double size, Face face) {
        return runs(content, face).stream().mapToDouble(PrintRun::width).sum() * size / 1000;
    }

    /** A text that ends in an ellipsis where a width does not hold all of it. */
    public String shortened(String content, double width, double size, Face face) {
        if (width(content, size, face) <= width) {
            return content;
        }
        int end = content.length();
        while (end > 0 && width(content.substring(0, end) + "…", size, face) > width) {
            end = content.offsetByCodePoints(end, -1);
        }
        return content.substring(0, end).strip() + "…";
    }

    /** A line from point to point: x, y, x, y … */
    public void line(double thickness, Ink ink, double... points) {
        write(() -> {
            path(points);
            stroke(thickness, ink);
            page.stroke();
        });
    }

    /** A closed shape with an outline: x, y, x, y … */
    public void shape(double thickness, Ink outline, Ink inside, double... points) {
        write(() -> {
            path(points);
            page.closePath();
            stroke(thickness, outline);
            fill(inside);
            page.fillAndStroke();
        });
    }

    /** A closed shape without an outline. */
    public void area(Ink inside, double... points) {
        write(() -> {
            path(points);
            page.closePath();
            fill(inside);
            page.fill();
        });
    }

    /** A box with half circles at its left and right. */
    public void capsule(double thickness, Ink outline, Ink inside, double x, double y, double width, double height) {
        write(() -> {
            float r = (float) height / 2;
            float c = (float) (r * ROUND);
            float left = (float) x + r;
            float right = (float) (x + width) - r;
            float top = y(y);
            float middle = top - r;
            float bottom = top - 2 * r;
            page.moveTo(left, top);
            page.lineTo(right, top);
            page.curveTo(right + c, top, right + r, middle + c, right + r, middle);
            page.curveTo(right + r, middle - c, right + c, bottom, right, bottom);
            page.lineTo(left, bottom);
            page.curveTo(left - c, bottom, left - r, middle - c, left - r, middle);
            page.curveTo(left - r, middle + c, left - c, top, left, top);
            page.closePath();
            stroke(thickness, outline);
            fill(inside);
            page.fillAndStroke();
        });
    }

    /** A picture, as large as fits in a box without changing its proportions. */
    public void picture(CheckedFile picture, double x, double y, double width, double height) {
        write(() -> {
            PDImageXObject image = PDImageXObject.createFromByteArray(document, picture.content(), picture.name());
            double scale = Math.min(width / image.getWidth(), height / image.getHeight());
            double w = image.getWidth() * scale;
            double h = image.getHeight() * scale;
            page.drawImage(image, (float) (x + (width - w) / 2), y(y + (height + h) / 2), (float) w, (float) h);
        });
    }

    /** Ends the document. */
    public byte[] finish() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(() -> {
            endPage();
            describe();
            document.save(out);
        });
        return out.toByteArray();
    }

    @Override
    public void close() {
        write(() -> {
            endPage();
            document.close();
        });
    }

    private void describe() throws IOException {
        document.setVersion(1.7f);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer(PRODUCER);
        document.getDocumentCatalog().setLanguage("id");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(COLOURS));
        intent.setInfo(COLOUR_SPACE);
        intent.setOutputConditionIdentifier(COLOUR_SPACE);
        document.getDocumentCatalog().addOutputIntent(intent);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(
                METADATA.formatted(Escapers.HTML.escape(title), PRODUCER).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static List<PrintRun> runs(String content, Face face) {
        return PrintRun.of(content, PrintFont.ALL.get(face.ordinal()));
    }

    private PDType0Font font(PrintFont font) {
        return fonts.computeIfAbsent(font, wanted -> wanted.embedIn(document));
    }

    private void path(double... points) throws IOException {
        page.moveTo((float) points[0], y(points[1]));
        for (int i = 2; i < points.length; i += 2) {
            page.lineTo((float) points[i], y(points[i + 1]));
        }
    }

    private void stroke(double thickness, Ink ink) throws IOException {
        page.setLineWidth((float) thickness);
        page.setStrokingColor(ink.part(16), ink.part(8), ink.part(0));
    }

    private void fill(Ink ink) throws IOException {
        page.setNonStrokingColor(ink.part(16), ink.part(8), ink.part(0));
    }

    private float y(double fromTop) {
        return (float) (height - fromTop);
    }

    private void endPage() throws IOException {
        if (page != null) {
            page.close();
            page = null;
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
    }
}
