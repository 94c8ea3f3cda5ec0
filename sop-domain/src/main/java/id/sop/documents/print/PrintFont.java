package id.sop.documents.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * One face of a font that prints embed, held in memory.
 *
 * @param glyphs what it can show
 */
record PrintFont(String family, byte[] file, TrueTypeFont face, CmapLookup glyphs, int weight, FontStyle style) {

    /** The name by which {@code print.css} calls the font. */
    static final String FAMILY = "Liberation Sans";

    /** The faces that a template may use; a bold italic is not among them. */
    static final List<PrintFont> ALL = List.of(
            load(FAMILY, "LiberationSans-Regular.ttf", 400, FontStyle.NORMAL),
            load(FAMILY, "LiberationSans-Bold.ttf", 700, FontStyle.NORMAL),
            load(FAMILY, "LiberationSans-Italic.ttf", 400, FontStyle.ITALIC));

    /** What is asked for a character that the face lacks, one after another; {@code print.css} names them too. */
    static final List<PrintFont> OTHERS = List.of(
            load("Noto Naskh Arabic", "NotoNaskhArabic-Regular.ttf", 400, FontStyle.NORMAL),
            load("Noto Sans Symbols 2", "NotoSansSymbols2-Regular.ttf", 400, FontStyle.NORMAL),
            load("Noto Emoji", "NotoEmoji-Regular.ttf", 400, FontStyle.NORMAL));

    private static PrintFont load(String family, String name, int weight, FontStyle style) {
        try (InputStream in = PrintFont.class.getResourceAsStream("/print/fonts/" + name)) {
            byte[] file = in.readAllBytes();
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(file));
            return new PrintFont(family, file, face, face.getUnicodeCmapLookup(), weight, style);
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
                family,
                weight,
                style,
                true);
    }

    boolean shows(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    /** The font that shows a character: this one, else one of the others; none where no print can show it. */
    Optional<PrintFont> showing(int character) {
        return shows(character)
                ? Optional.of(this)
                : OTHERS.stream().filter(font -> font.shows(character)).findFirst();
    }

    /** How wide a character is, in thousandths of the font size. */
    double advance(int character) {
        try {
            return face.getAdvanceWidth(glyphs.getGlyphId(character)) * 1000.0 / face.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a font from memory failed", e);
        }
    }

    /** This face for a document; what of it is used will be embedded. */
    PDType0Font embedIn(PDDocument document) {
        try {
            TrueTypeFont own = new TTFParser().parse(new RandomAccessReadBuffer(file));
            own.setEnableGsub(false);
            return PDType0Font.load(document, own, true);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading a font from memory failed", e);
        }
    }
}
