package id.sop.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed PDF, read back; it is also left under {@code target/prints} for a look. */
public final class PrintedPaper implements AutoCloseable {

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    private final PDDocument document;

    public PrintedPaper(String name, byte[] pdf) {
        try {
            Files.write(Files.createDirectories(Path.of("target", "prints")).resolve(name + ".pdf"), pdf);
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** The text of one page (from 1), its lines joined by single blanks. */
    public String page(int number) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letters that stand beside the page; none on a paper that can be read. */
    public List<String> outside() {
        List<String> outside = new ArrayList<>();
        PDRectangle page = document.getPage(0).getMediaBox();
        try {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (letter.getX() < 0
                            || letter.getX() + letter.getWidth() > page.getWidth()
                            || letter.getY() > page.getHeight()) {
                        outside.add(letter.getUnicode() + " at " + letter.getX() + ", " + letter.getY());
                    }
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outside;
    }

    /** Width × height of the first page in millimetres. */
    public String size() {
        PDRectangle box = document.getPage(0).getMediaBox();
        return Math.round(box.getWidth() / POINTS_PER_MILLIMETRE) + " × "
                + Math.round(box.getHeight() / POINTS_PER_MILLIMETRE);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
