package id.sop.procedures.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Finds attributes and texts that are longer than any part of a sheet can be, before anything looks into them: a pattern of the schema asks of
 * each character of a wrong value for all that follow.
 */
final class SheetLengths extends DefaultHandler {

    /** As the longest text of {@code sop.xsd}, in characters that are shown. */
    static final int LONGEST = 1000;

    private final Problems problems;
    private final Deque<Shown> open = new ArrayDeque<>();
    private Locator locator;

    SheetLengths(Problems problems) {
        this.problems = problems;
    }

    /** The characters of a text so far, of which white space counts once and at its edges not at all. */
    private static final class Shown {

        private int count;
        private boolean afterBlank;

        void add(char sign) {
            if (Character.isWhitespace(sign)) {
                afterBlank = count > 0;
            } else {
                count += afterBlank ? 2 : 1;
                afterBlank = false;
            }
        }
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            requireShort(attributes.getLocalName(i), attributes.getValue(i).length());
        }
        open.push(new Shown());
    }

    @Override
    public void characters(char[] text, int start, int length) {
        for (int i = start; i < start + length; i++) {
            open.peek().add(text[i]);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        requireShort(localName, open.pop().count);
    }

    private void requireShort(String where, int length) {
        if (length > LONGEST) {
            problems.add(
                    locator.getLineNumber(),
                    locator.getColumnNumber(),
                    ProblemKind.VALUE_FAR_TOO_LONG,
                    where,
                    length,
                    LONGEST);
            if (problems.areEnough()) {
                problems.refuse();
            }
        }
    }
}
