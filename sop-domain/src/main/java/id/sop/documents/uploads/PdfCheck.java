package id.sop.documents.uploads;

import id.sop.documents.uploads.PdfLexer.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Goes through a PDF from its first byte to its last, as it is written and whatever its tables say, and refuses what can act by itself, what hides
 * something and what is out of all proportion.
 *
 * <p>Programs that show a PDF follow its tables, repair them, or guess; the view taken here holds all of theirs: whatever looks like an object is read
 * as one, also inside of texts, comments and streams, and everything that can hold further objects is unpacked, up to a limit, and read as well. All
 * limits are amounts of work, so that no file takes long or much memory.
 */
final class PdfCheck {

    /** Objects of a document; one of a thousand pages with tagged text has about a hundred thousand. */
    static final int MOST_OBJECTS = 200_000;

    private static final String BLANK_OR_COMMENT = "(?:[\\x00\\s]|%[^\\r\\n]*+[\\r\\n])*+\\z";

    /** What makes the word {@code obj} the beginning of an object: number and generation in front of it. */
    private static final Pattern NUMBERS_BEFORE = Pattern.compile("\\d[\\x00\\s]++\\d++" + BLANK_OR_COMMENT);

    /** Nothing but comments as far as one looks back: the numbers may stand before them. */
    private static final Pattern COMMENTS_BEFORE = Pattern.compile("\\A[^\\r\\n]*+[\\r\\n]" + BLANK_OR_COMMENT);

    private static final int LOOK_BACK = 4096;

    private static final byte[] OBJECT = PdfLexer.bytes("obj");
    private static final byte[] TRAILER = PdfLexer.bytes("trailer");

    /** Places in the tables of a document, and the highest number of an object. */
    static final int MOST_PLACES = 2 * MOST_OBJECTS;

    private final String name;
    private final byte[] content;
    private final Optional<PdfLock> lock;
    private final PdfStreams streams;
    private final PdfValues values;
    private final List<Integer> begun = new ArrayList<>();
    private final Map<Long, List<List<String>>> packings = new HashMap<>();
    private final List<Found> packedAsSaidElsewhere = new ArrayList<>();
    private int objects;

    /** A stream: where its data begin and end, what is said of them, and the numbers of its object. */
    private record Found(int from, int to, PdfDictionary dictionary, long number, long generation) {}

    private PdfCheck(String name, byte[] content) {
        this.name = name;
        this.content = content;
        this.lock = PdfLock.of(name, content);
        this.streams = new PdfStreams(name, content);
        this.values = new PdfValues(name);
    }

    /**
     * Looks at everything in the file.
     *
     * @throws PdfActive if it carries scripts, actions, forms that send themselves, or media
     * @throws PdfEncrypted if it is locked against being opened
     * @throws PdfWithAttachments if it carries files
     * @throws PdfNotPlain if it hides something
     * @throws PdfOutOfProportion if it is far larger than it looks
     * @throws FileDisguised if it is also a page or a script
     * @throws FileDamaged if what begins in it does not end
     */
    static void requirePlain(String name, byte[] content) {
        var check = new PdfCheck(name, content);
        check.goThrough();
        check.lookForHidden();
        check.unpackAsSaidElsewhere();
        if (check.lock.isPresent() && check.values.locks() != 1) {
            throw new PdfEncrypted(name);
        }
    }

    private void goThrough() {
        var lexer = new PdfLexer(content, 0, content.length);
        var last = 0;
        var places = 0;
        var numbers = new long[2];
        for (var token = values.nextToken(lexer); token != Token.END; token = values.nextToken(lexer)) {
            var word = token == Token.WORD ? lexer.text() : "";
            if (word.equals("obj")) {
                requireNoPage(last, lexer.begun());
                begun.add(lexer.begun());
                object(lexer, numbers[0], numbers[1]);
                last = lexer.position();
            } else if (word.equals("trailer")) {
                begun.add(lexer.begun());
                table(values.next(lexer));
            } else if ((word.equals("n") || word.equals("f")) && ++places > MOST_PLACES) {
                throw new PdfOutOfProportion(name);
            } else if (token == Token.NAME) {
                PdfNames.requireHarmlessKey(name, lexer.text());
            }
            numbers[0] = numbers[1];
            numbers[1] = PdfValues.number(word);
        }
        if (lexer.begun() < content.length) {
            throw new FileDamaged(name);
        }
        requireNoPage(last, content.length);
    }

    /** The value of an object, and the stream behind it. */
    private void object(PdfLexer lexer, long number, long generation) {
        if (++objects > MOST_OBJECTS) {
            throw new PdfOutOfProportion(name);
        }
        var dictionary = values.next(lexer);
        keepPacking(number, dictionary);
        var after = lexer.position();
        if (values.nextToken(lexer) == Token.WORD && lexer.text().equals("stream")) {
            var from = streams.begin(lexer.position());
            var to = streams.end(from, dictionary);
            values.count(to - from);
            table(dictionary);
            stream(new Found(from, to, dictionary, number, generation));
            lexer.continueAt(to);
        } else {
            lexer.continueAt(after);
        }
    }

    /** Whoever opens the document by this table must find the same lock as by any other. */
    private void table(PdfDictionary dictionary) {
        var locked = dictionary.has("Encrypt");
        if (locked && lock.isEmpty() || lock.isPresent() && !locked && dictionary.has("Root")) {
            throw new PdfEncrypted(name);
        }
    }

    private void stream(Found stream) {
        if (stream.dictionary().names("Filter").stream().anyMatch(PdfDictionary::isReference)) {
            packedAsSaidElsewhere.add(stream);
            return;
        }
        var holdsObjects = PdfStreams.holdsObjects(stream.dictionary());
        if (holdsObjects
                && (!streams.beginsPlainly(stream.from()) || stream.dictionary().isAmbiguous())) {
            throw new PdfNotPlain(name);
        }
        var plain = streams.requirePlain(content, stream.from(), stream.to(), stream.dictionary(), lock.isEmpty());
        if (holdsObjects && lock.isEmpty()) {
            objectsIn(plain, stream.dictionary());
        } else if (holdsObjects) {
            requireNoActiveName(plain);
        }
        lock.ifPresent(locked -> unlocked(locked, stream, holdsObjects));
    }

    private void unlocked(PdfLock locked, Found stream, boolean holdsObjects) {
        if (stream.number() < 0
                || stream.generation() < 0
                || holdsObjects && !stream.dictionary().has("Filter")) {
            throw new PdfNotPlain(name);
        }
        var plain = unlocked(locked, stream, stream.number(), true);
        if (holdsObjects) {
            objectsIn(plain, stream.dictionary());
            // A table could lead into the middle of the number, which is part of the key
            for (var power = 10L; power <= stream.number(); power *= 10) {
                requireNoActiveName(unlocked(locked, stream, stream.number() % power, false));
            }
        }
    }

    private byte[] unlocked(PdfLock locked, Found stream, long number, boolean whole) {
        var data = locked.opened(stream.from(), stream.to(), number, stream.generation());
        return streams.requirePlain(data, 0, data.length, stream.dictionary(), whole);
    }

    /** A stream of objects begins with the number and the place of each; places may overlap. */
    private void objectsIn(byte[] unpacked, PdfDictionary dictionary) {
        var first = dictionary.integer("First");
        if (first < 0 || first > unpacked.length) {
            throw new PdfNotPlain(name);
        }
        var table = new PdfLexer(unpacked, 0, (int) first);
        var count = 0;
        while (values.nextToken(table) == Token.WORD) {
            var number = PdfValues.number(table.text());
            var place = values.nextToken(table) == Token.WORD ? first + PdfValues.number(table.text()) : -1;
            if (number < 0 || place < first || place >= unpacked.length) {
                throw new FileDamaged(name);
            }
            keepPacking(number, values.next(new PdfLexer(unpacked, (int) place, unpacked.length)));
            count++;
        }
        if (count < dictionary.integer("N")) {
            throw new FileDamaged(name);
        }
    }

    /** What a program would read that overlooks the lock; it is hardly ever more than a few signs. */
    private void requireNoActiveName(byte[] unpacked) {
        for (var at = 0; at < unpacked.length; at++) {
            if (unpacked[at] == '/') {
                var lexer = new PdfLexer(unpacked, at, unpacked.length);
                values.nextToken(lexer);
                PdfNames.requireHarmlessKey(name, lexer.text());
            }
        }
    }

    /** An object may do no more than say how the stream of another one is packed. */
    private void keepPacking(long number, PdfDictionary value) {
        var names = value.names(PdfDictionary.ITSELF);
        if (PdfStreams.areFilters(names)) {
            packings.computeIfAbsent(number, none -> new ArrayList<>()).add(names);
        }
    }

    private void unpackAsSaidElsewhere() {
        for (var stream : packedAsSaidElsewhere) {
            // Which objects there are must not depend on which of several answers a program finds
            if (PdfStreams.holdsObjects(stream.dictionary())) {
                throw new PdfNotPlain(name);
            }
            List<String> filters = new ArrayList<>();
            stream.dictionary().names("Filter").forEach(filter -> filters.addAll(packing(filter)));
            stream.dictionary().put("Filter", filters);
            stream(stream);
        }
    }

    private List<String> packing(String filter) {
        if (!PdfDictionary.isReference(filter)) {
            return List.of(filter);
        }
        var known = packings.getOrDefault(PdfDictionary.referred(filter), List.of()).stream()
                .distinct()
                .toList();
        if (known.size() != 1) {
            throw new PdfNotPlain(name);
        }
        return known.get(0);
    }

    /** What stands between objects and in comments is read by no program for PDFs, but by a browser that takes the file for a page. */
    private void requireNoPage(int from, int to) {
        if (ContentDetector.isPageOrScript(text(from, to))) {
            throw new FileNotPlainlyOfItsType(name, ContentType.PDF);
        }
    }

    /** Inside of texts, comments and streams a table could lead to what looks like an object or like a table. */
    private void lookForHidden() {
        var known = begun.iterator();
        var expected = known.hasNext() ? known.next() : -1;
        for (var at = 0; at < content.length; at++) {
            if (at == expected) {
                expected = known.hasNext() ? known.next() : -1;
            } else if (content[at] == 'o' && FileStructure.standsAt(content, OBJECT, at) && beginsAnObject(at)) {
                lookAtHidden(at + OBJECT.length, false);
            } else if (content[at] == 't' && FileStructure.standsAt(content, TRAILER, at)) {
                lookAtHidden(at + TRAILER.length, true);
            }
        }
    }

    private void lookAtHidden(int from, boolean table) {
        var lexer = new PdfLexer(content, from, content.length);
        try {
            if (!table) {
                object(lexer, -1, -1);
            } else if (values.nextToken(lexer) == Token.DICTIONARY_BEGINS) {
                lexer.continueAt(from);
                table(values.next(lexer));
            }
        } catch (FileDamaged unreadable) {
            throw new PdfNotPlain(name);
        }
    }

    private boolean beginsAnObject(int at) {
        if (at == 0 || !PdfLexer.isBlank(content[at - 1]) && !Character.isDigit(content[at - 1])) {
            return false;
        }
        var from = Math.max(0, at - LOOK_BACK);
        values.count(at - from);
        var before = text(from, at);
        return NUMBERS_BEFORE.matcher(before).find()
                || from > 0 && COMMENTS_BEFORE.matcher(before).find();
    }

    private String text(int from, int to) {
        return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
