package id.sop.documents.uploads;

import id.sop.documents.uploads.PdfLexer.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Goes through a PDF from its first byte to its last, as it is written and whatever its tables say, and refuses what can act by itself, what hides
 * something and what is out of all proportion.
 *
 * <p>Programs that show a PDF follow its tables, repair them, or guess; the view taken here holds all of theirs: an object begins only where it is met on
 * the way, and everything that can hold further objects is unpacked, up to a limit, and read as well. All limits are amounts of work, so that no file
 * takes long or much memory.
 */
final class PdfCheck {

    /** Objects of a document; one of a thousand pages with tagged text has about a hundred thousand. */
    static final int MOST_OBJECTS = 200_000;

    private static final int MOST_TOKENS = 3_000_000;
    private static final int MOST_LEVELS = 100;

    /** Bytes that are read sign by sign, also those that are read again because objects overlap. */
    private static final long MOST_READ = 128L << 20;

    private static final String BLANK_OR_COMMENT = "(?:[\\x00\\s]|%[^\\r\\n]*+[\\r\\n])*+\\z";

    /** What makes the word {@code obj} the beginning of an object: number and generation in front of it. */
    private static final Pattern NUMBERS_BEFORE = Pattern.compile("\\d[\\x00\\s]++\\d++" + BLANK_OR_COMMENT);

    /** Nothing but comments as far as one looks back: the numbers may stand before them. */
    private static final Pattern COMMENTS_BEFORE = Pattern.compile("\\A[^\\r\\n]*+[\\r\\n]" + BLANK_OR_COMMENT);

    private static final int LOOK_BACK = 4096;

    /** Places in the tables of a document, and the highest number of an object. */
    static final int MOST_PLACES = 2 * MOST_OBJECTS;

    private final String name;
    private final byte[] content;
    private final PdfStreams streams;
    private final List<Integer> begun = new ArrayList<>();
    private int tokens;
    private long read;

    private PdfCheck(String name, byte[] content) {
        this.name = name;
        this.content = content;
        this.streams = new PdfStreams(name, content);
    }

    /**
     * Looks at everything in the file.
     *
     * @throws PdfActive if it carries scripts, actions, forms that send themselves, or media
     * @throws PdfEncrypted if it is locked
     * @throws PdfWithAttachments if it carries files
     * @throws PdfNotPlain if it hides something, or is out of proportion
     * @throws FileDisguised if it is also a page or a script
     * @throws FileDamaged if what begins in it does not end
     */
    static void requirePlain(String name, byte[] content) {
        var check = new PdfCheck(name, content);
        check.goThrough();
        check.requireNothingHidden();
    }

    private void goThrough() {
        var lexer = new PdfLexer(content, 0, content.length);
        var last = 0;
        var places = 0;
        for (var token = next(lexer); token != Token.END; token = next(lexer)) {
            var word = token == Token.WORD ? lexer.text() : "";
            if (word.equals("obj")) {
                requireNoPage(last, lexer.begun());
                object(lexer);
                last = lexer.position();
            } else if (word.equals("trailer")) {
                value(lexer, next(lexer), new PdfDictionary(), 0);
            } else if ((word.equals("n") || word.equals("f")) && ++places > MOST_PLACES) {
                throw new PdfNotPlain(name);
            }
        }
        requireNoPage(last, content.length);
    }

    /** The value of an object, and the stream behind it. */
    private void object(PdfLexer lexer) {
        begun.add(lexer.begun());
        if (begun.size() > MOST_OBJECTS) {
            throw new PdfNotPlain(name);
        }
        var dictionary = new PdfDictionary();
        value(lexer, next(lexer), dictionary, 0);
        var after = lexer.position();
        if (next(lexer) == Token.WORD && lexer.text().equals("stream")) {
            var from = streams.begin(lexer.position());
            lexer.continueAt(streams.end(from, dictionary));
            streams.requirePlain(from, dictionary).ifPresent(unpacked -> objectsIn(unpacked, dictionary));
        } else {
            lexer.continueAt(after);
        }
    }

    /** A stream of objects begins with the number and the place of each; places may overlap. */
    private void objectsIn(byte[] unpacked, PdfDictionary dictionary) {
        var first = dictionary.integer("First");
        if (first < 0 || first > unpacked.length) {
            throw new PdfNotPlain(name);
        }
        var table = new PdfLexer(unpacked, 0, (int) first);
        while (next(table) == Token.WORD && next(table) == Token.WORD) {
            var place = first + number(table.text());
            if (place < first || place >= unpacked.length) {
                throw new FileDamaged(name);
            }
            var object = new PdfLexer(unpacked, (int) place, unpacked.length);
            value(object, next(object), new PdfDictionary(), 0);
        }
    }

    private void value(PdfLexer lexer, Token token, PdfDictionary dictionary, int level) {
        if (level > MOST_LEVELS) {
            throw new PdfNotPlain(name);
        }
        switch (token) {
            case NAME -> PdfNames.requireHarmless(name, lexer.text(), false);
            case DICTIONARY_BEGINS -> dictionary(lexer, dictionary, level);
            case ARRAY_BEGINS -> array(lexer, "", level);
            case END -> throw new FileDamaged(name);
            default -> {
                // Numbers and texts do nothing
            }
        }
    }

    private void dictionary(PdfLexer lexer, PdfDictionary dictionary, int level) {
        for (var token = next(lexer); token != Token.DICTIONARY_ENDS; token = next(lexer)) {
            switch (token) {
                case NAME -> {
                    var key = lexer.text();
                    PdfNames.requireHarmless(name, key, true);
                    entry(lexer, dictionary, key, level);
                }
                // The rest of a reference to another object: number, generation, R
                case WORD -> {
                    requireInside(lexer);
                    dictionary.lastRefersIf(lexer.text().equals("R"));
                }
                default -> value(lexer, token, new PdfDictionary(), level + 1);
            }
        }
    }

    private void entry(PdfLexer lexer, PdfDictionary dictionary, String key, int level) {
        var token = next(lexer);
        switch (token) {
            case NAME -> {
                PdfNames.requireHarmless(name, lexer.text(), false);
                dictionary.put(key, List.of(lexer.text()));
            }
            case WORD -> {
                requireInside(lexer);
                dictionary.put(key, number(lexer.text()));
                PdfNames.requireProportion(name, key, number(lexer.text()));
            }
            case ARRAY_BEGINS -> dictionary.put(key, array(lexer, key, level + 1));
            case DICTIONARY_ENDS -> throw new FileDamaged(name);
            default -> {
                dictionary.put(key, List.of());
                value(lexer, token, new PdfDictionary(), level + 1);
            }
        }
    }

    /** @return the names in it, with a question mark for each number */
    private List<String> array(PdfLexer lexer, String key, int level) {
        List<String> names = new ArrayList<>();
        for (var token = next(lexer); token != Token.ARRAY_ENDS; token = next(lexer)) {
            if (token == Token.DICTIONARY_ENDS) {
                throw new FileDamaged(name);
            }
            if (token == Token.WORD) {
                requireInside(lexer);
                PdfNames.requireProportion(name, key, number(lexer.text()));
            }
            if (names.size() < PdfStreams.MOST_FILTERS) {
                names.add(token == Token.NAME ? lexer.text() : "?");
            }
            value(lexer, token, new PdfDictionary(), level + 1);
        }
        return names;
    }

    /** No object begins or ends while another's value is open. */
    private void requireInside(PdfLexer lexer) {
        var word = lexer.text();
        if (word.equals("obj") || word.equals("endobj") || word.equals("stream") || word.equals("endstream")) {
            throw new FileDamaged(name);
        }
    }

    private Token next(PdfLexer lexer) {
        var from = lexer.position();
        var token = lexer.next();
        read += lexer.position() - from;
        if (++tokens > MOST_TOKENS || read > MOST_READ) {
            throw new PdfNotPlain(name);
        }
        return token;
    }

    /** An unusual number is as good as none: the length of a stream is then looked for, and a place is outside. */
    private static long number(String word) {
        var end = word.length() > 10 ? 0 : word.length();
        var value = 0L;
        for (var i = 0; i < end; i++) {
            var digit = word.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return end == 0 ? -1 : value;
    }

    /** What stands between objects and in comments is read by no program for PDFs, but by a browser that takes the file for a page. */
    private void requireNoPage(int from, int to) {
        if (ContentDetector.isPageOrScript(text(from, to))) {
            throw new FileDisguised(name, ContentType.PDF.name(), "?");
        }
    }

    /** Inside of texts and streams nothing may look like the beginning of an object: a table could lead there. */
    private void requireNothingHidden() {
        var known = begun.iterator();
        var expected = known.hasNext() ? known.next() : -1;
        for (var at = 0; at + 2 < content.length; at++) {
            if (content[at] != 'o' || content[at + 1] != 'b' || content[at + 2] != 'j') {
                continue;
            }
            if (at == expected) {
                expected = known.hasNext() ? known.next() : -1;
            } else if (beginsAnObject(at)) {
                throw new PdfNotPlain(name);
            }
        }
    }

    private boolean beginsAnObject(int at) {
        if (at == 0 || !PdfLexer.isBlank(content[at - 1]) && !Character.isDigit(content[at - 1])) {
            return false;
        }
        var from = Math.max(0, at - LOOK_BACK);
        var before = text(from, at);
        return NUMBERS_BEFORE.matcher(before).find()
                || from > 0 && COMMENTS_BEFORE.matcher(before).find();
    }

    private String text(int from, int to) {
        return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
