package id.sop.documents.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Prints the office's papers: fills a template and sets it as PDF/A-2b, the form that archives keep, with its font
 * embedded. Reaches neither network nor files.
 *
 * <p>A template whose body carries {@code data-fit="normal small smallest"} is set in the first of these classes in
 * which it stays on one page, else in the last.
 */
@ApplicationScoped
public class PdfPrinter {

    private static final Pattern PICTURE = Pattern.compile("data:image/(png|jpeg);base64,.*", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final PrintTemplates templates = new PrintTemplates();
    /** One at a time: a long book takes a good part of the memory while it is laid out, a sheet no time. */
    private final Semaphore press = new Semaphore(1, true);

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** Also keeps the layout engine from logging more than its warnings. */
    public PdfPrinter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * Prints a paper. May be called by many threads at once; they wait for each other.
     *
     * @param template the name of a file under {@code /print}, without its ending
     * @param model a record with every value that the template names; the empty string stands for none, never null
     * @return the PDF
     * @throws IllegalArgumentException if there is no such template, or the model lacks a value
     */
    public byte[] print(String template, Object model) {
        return print(() -> templates.fill(template, model));
    }

    /**
     * Prints a paper of values as they are, each spelled as it reads on paper.
     *
     * @param words in which constants are called
     * @param model whatever the template names, null for what there is not
     * @throws IllegalArgumentException if there is no such template, or the model lacks a value
     */
    public byte[] print(String template, PaperWords words, Object model) {
        return print(() -> templates.fill(template, words, model));
    }

    private byte[] print(Supplier<Document> paper) {
        press.acquireUninterruptibly();
        try {
            return set(paper.get());
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        } finally {
            press.release();
        }
    }

    private byte[] set(Document paper) throws IOException {
        Element body = (Element) paper.getElementsByTagName("body").item(0);
        List<String> sizes = List.of(BLANKS.split(body.getAttribute("data-fit")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String size : sizes) {
            body.setAttribute("class", size);
            boolean last = size.equals(sizes.get(sizes.size() - 1));
            try (PDDocument document = new PDDocument();
                    PdfBoxRenderer renderer = renderer(paper, document, out)) {
                renderer.layout();
                if (last || pages(renderer) == 1) {
                    renderer.createPDF();
                    return out.toByteArray();
                }
            }
        }
        throw new IllegalStateException("The last size is always set");
    }

    private static int pages(PdfBoxRenderer renderer) {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    private PdfBoxRenderer renderer(Document paper, PDDocument document, ByteArrayOutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(paper, null)
                .usePDDocument(document)
                .withProducer("sop")
                .usePdfAConformance(PdfAConformance.PDFA_2_B)
                .useColorProfile(colours)
                .useUriResolver((base, uri) -> isPicture(uri) ? uri : null)
                .useExternalResourceAccessControl(
                        PdfPrinter::mayLoad, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .toStream(out);
        PrintFont.ALL.forEach(font -> font.register(builder, document));
        PrintFont.OTHERS.forEach(font -> font.register(builder, document));
        builder.useUnicodeBidiSplitter(PrintBidi::new).useUnicodeBidiReorderer(new PrintBidi());
        return builder.buildPdfRenderer();
    }

    private static boolean mayLoad(String uri, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER && isPicture(uri);
    }

    private static boolean isPicture(String uri) {
        return uri != null && PICTURE.matcher(uri).matches();
    }
}
