package id.sop.documents.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One face of the font that every print embeds, held in memory. */
record PrintFont(byte[] file, int weight, FontStyle style) {

    /** The name by which {@code print.css} calls the font. */
    static final String FAMILY = "Liberation Sans";

    /** The faces that a template may use; a bold italic is not among them. */
    static final List<PrintFont> ALL = List.of(
            load("LiberationSans-Regular.ttf", 400, FontStyle.NORMAL),
            load("LiberationSans-Bold.ttf", 700, FontStyle.NORMAL),
            load("LiberationSans-Italic.ttf", 400, FontStyle.ITALIC));

    private static PrintFont load(String name, int weight, FontStyle style) {
        try (InputStream file = PrintFont.class.getResourceAsStream("/print/fonts/" + name)) {
            return new PrintFont(file.readAllBytes(), weight, style);
        } catch (IOException e) {
            throw new UncheckedIOException("Font " + name, e);
        }
    }

    /**
     * Lets a print use this face; it is read only when a text needs it. Without glyph substitution: ligatures make
     * words hard to find in the PDF, and looking for them takes most of the time of a long print.
     */
    void register(PdfRendererBuilder builder, PDDocument document) {
        builder.useFont(
                new PDFontSupplier(null) {
                    @Override
                    public PDFont supply() {
                        return embedIn(document);
                    }
                },
                FAMILY,
                weight,
                style,
                true);
    }

    /** This face for a document; what of it is used will be embedded. */
    PDType0Font embedIn(PDDocument document) {
        try {
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(file));
            face.setEnableGsub(false);
            return PDType0Font.load(document, face, true);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a font from memory failed", e);
        }
    }
}
