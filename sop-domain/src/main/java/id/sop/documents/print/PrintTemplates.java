package id.sop.documents.print;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import id.sop.shared.SafeXml;
import id.sop.shared.XmlText;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The print templates under {@code /print}: XHTML with places for values. A value is always escaped, a value that the
 * model lacks is an error, and no template can name a file of its own.
 */
final class PrintTemplates {

    private static final String FOLDER = "/print/";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]*(\\.css)?");

    private final Mustache.Compiler compiler = Mustache.compiler()
            .strictSections(true)
            .emptyStringIsFalse(true)
            .withEscaper(raw -> Escapers.HTML.escape(XmlText.legal(raw.replace('\u2011', '-'))))
            .withLoader(PrintTemplates::open);

    /**
     * Fills a template.
     *
     * @throws IllegalArgumentException if there is no such template, or the model lacks a value it names
     */
    Document fill(String name, Object model) {
        return fill(compiler, name, model);
    }

    /**
     * Fills a template with values as they are: each is spelled, and null is nothing.
     *
     * @throws IllegalArgumentException if there is no such template, or the model lacks a value it names
     */
    Document fill(String name, PaperWords words, Object model) {
        return fill(compiler.nullValue("").withFormatter(words::text), name, model);
    }

    private static Document fill(Mustache.Compiler compiler, String name, Object model) {
        try {
            return parse(compiler.loadTemplate(name).execute(model));
        } catch (MustacheException e) {
            throw new IllegalArgumentException("Print template " + name + " and its model do not fit", e);
        }
    }

    private static Reader open(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new FileNotFoundException(name);
        }
        String path = FOLDER + (name.endsWith(".css") ? name : name + ".xhtml");
        InputStream content = PrintTemplates.class.getResourceAsStream(path);
        if (content == null) {
            throw new FileNotFoundException(path);
        }
        return new InputStreamReader(content, StandardCharsets.UTF_8);
    }

    private static Document parse(String xhtml) {
        try {
            return SafeXml.builder().parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("A print template is not well-formed", e);
        }
    }
}
