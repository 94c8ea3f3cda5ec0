package id.sop.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** One face of the font that every print embeds, held in memory. */
record PrintFont(byte[] file, int weight, FontStyle style) {

    /** The name by which {@code print.css} calls the font. */
    static final String FAMILY = "Liberation Sans";

    static List<PrintFont> all() {
        return List.of(
                load("LiberationSans-Regular.ttf", 400, FontStyle.NORMAL),
                load("LiberationSans-Bold.ttf", 700, FontStyle.NORMAL),
                load("LiberationSans-Italic.ttf", 400, FontStyle.ITALIC));
    }

    private static PrintFont load(String name, int weight, FontStyle style) {
        try (InputStream file = PrintFont.class.getResourceAsStream("/print/fonts/" + name)) {
            return new PrintFont(file.readAllBytes(), weight, style);
        } catch (IOException e) {
            throw new UncheckedIOException("Font " + name, e);
        }
    }

    void register(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(file), FAMILY, weight, style, true);
    }
}
