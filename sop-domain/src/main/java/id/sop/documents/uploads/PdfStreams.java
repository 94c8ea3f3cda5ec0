package id.sop.documents.uploads;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;

/** The streams of one PDF: where they end, and how large they are once unpacked. What they unpack to is counted and thrown away, unless it holds objects. */
final class PdfStreams {

    /** One stream, unpacked: a page in colour with as many pixels as a picture may have. */
    private static final long LARGEST = 3 * FileCheck.LARGEST_PIXELS;

    /** All streams of a document together: about eighty pages in colour at 300 dpi that are packed without loss. */
    private static final long LARGEST_TOGETHER = 2L << 30;

    /** What holds objects or the places of objects is kept in memory while it is read. */
    private static final int LARGEST_OF_OBJECTS = 16 << 20;

    private static final long LARGEST_OF_OBJECTS_TOGETHER = 48L << 20;

    static final int MOST_FILTERS = 8;

    private static final Map<String, String> LONG_NAMES = Map.of(
            "Fl", "FlateDecode",
            "LZW", "LZWDecode",
            "RL", "RunLengthDecode",
            "AHx", "ASCIIHexDecode",
            "A85", "ASCII85Decode",
            "CCF", "CCITTFaxDecode",
            "DCT", "DCTDecode");

    private static final Set<String> AS_TEXT = Set.of("ASCIIHexDecode", "ASCII85Decode");
    private static final Set<String> PACKED = Set.of("FlateDecode", "LZWDecode", "RunLengthDecode");
    private static final Set<String> PICTURES = Set.of("DCTDecode", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode");
    private static final Set<String> BLACK_AND_WHITE = Set.of("JBIG2Decode", "CCITTFaxDecode");
    private static final Set<String> FILTERS =
            Stream.of(AS_TEXT, PACKED, PICTURES).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    /** No packing: the stream is said to be outside of the lock; some programs believe that, and others do not. */
    private static final String NOT_LOCKED = "Crypt";

    private static final byte[] BEGIN = PdfLexer.bytes("stream\n");
    private static final byte[] BEGIN_ON_WINDOWS = PdfLexer.bytes("stream\r\n");
    private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};

    private final String name;
    private final byte[] content;
    private long together;
    private long objectsTogether;

    PdfStreams(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** Where the data begin: behind the end of the line of the word {@code stream}. */
    int begin(int afterWord) {
        var at = afterWord;
        while (at < content.length && content[at] == ' ') {
            at++;
        }
        if (at < content.length && content[at] == '\r') {
            at++;
        }
        return at < content.length && content[at] == '\n' ? at + 1 : at;
    }

    /** Whether no program can take the data to begin at another place: in the line behind the word {@code stream}. */
    boolean beginsPlainly(int from) {
        return FileStructure.standsAt(content, BEGIN, from - BEGIN.length)
                || FileStructure.standsAt(content, BEGIN_ON_WINDOWS, from - BEGIN_ON_WINDOWS.length);
    }

    /** Where the data end: after the length that is given, if they end there, else where their end is found. */
    int end(int from, PdfDictionary dictionary) {
        var length = dictionary.integer("Length");
        if (length >= 0 && from + length <= content.length) {
            var at = (int) (from + length);
            while (at < content.length && PdfLexer.isBlank(content[at])) {
                at++;
            }
            if (FileStructure.standsAt(content, END, at)) {
                return (int) (from + length);
            }
        }
        for (var at = from; at < content.length; at++) {
            if (FileStructure.standsAt(content, END, at)) {
                return at;
            }
        }
        throw new FileDamaged(name);
    }

    /** Whether further objects stand in such a stream. */
    static boolean holdsObjects(PdfDictionary dictionary) {
        return dictionary.has("N") && dictionary.has("First");
    }

    /** Whether all of the names, and at least one, say how a stream is packed. */
    static boolean areFilters(List<String> names) {
        return !names.isEmpty() && names.stream().map(PdfStreams::longName).allMatch(FILTERS::contains);
    }

    /**
     * Unpacks the stream that begins here, without a limit where it ends: what is packed knows its end itself, and a program may believe it more than
     * the file.
     *
     * @param to where it ends according to the file, which counts only if it is not packed
     * @param whole whether a stream of objects must be unpacked to its end; else what was unpacked before it breaks off is enough
     * @return what it unpacks to if it holds objects, to be looked at as well
     * @throws PdfOutOfProportion if it is too large
     * @throws PdfNotPlain if it is packed in an unknown way
     */
    byte[] requirePlain(byte[] data, int from, int to, PdfDictionary dictionary, boolean whole) {
        var filters = filters(dictionary);
        requirePicture(dictionary, filters);
        if (holdsObjects(dictionary) || dictionary.has("W")) {
            return unpackedObjects(data, from, to, filters, dictionary, whole && holdsObjects(dictionary));
        }
        count(data, from, filters);
        return new byte[0];
    }

    private void requirePicture(PdfDictionary dictionary, List<String> filters) {
        if (dictionary.has("F")) {
            throw new PdfActive(name, "F");
        }
        var blackAndWhite = dictionary.has("ImageMask")
                || dictionary.integer("BitsPerComponent") == 1
                || filters.stream().anyMatch(BLACK_AND_WHITE::contains);
        var most = blackAndWhite ? Byte.SIZE * FileCheck.LARGEST_PIXELS : FileCheck.LARGEST_PIXELS;
        if (dictionary.integer("Width") * dictionary.integer("Height") > most) {
            throw new PdfOutOfProportion(name);
        }
    }

    private List<String> filters(PdfDictionary dictionary) {
        var filters = dictionary.names("Filter").stream()
                .map(PdfStreams::longName)
                .filter(filter -> !filter.equals(NOT_LOCKED))
                .toList();
        var said = !dictionary.has("Filter") || !dictionary.names("Filter").isEmpty();
        if (!said || filters.size() >= MOST_FILTERS || !FILTERS.containsAll(filters)) {
            throw new PdfNotPlain(name);
        }
        return filters;
    }

    private static String longName(String filter) {
        return LONG_NAMES.getOrDefault(filter, filter);
    }

    private byte[] unpackedObjects(
            byte[] data, int from, int to, List<String> filters, PdfDictionary dictionary, boolean whole) {
        if (filters.isEmpty()) {
            return Arrays.copyOfRange(data, from, to);
        }
        // Rows that refer to the row above would be read otherwise by who overlooks that
        if (!filters.equals(List.of("FlateDecode")) || holdsObjects(dictionary) && dictionary.has("DecodeParms")) {
            throw new PdfNotPlain(name);
        }
        var unpacked = new ByteArrayOutputStream();
        var finished = inflate(data, from, new Limited(unpacked, LARGEST_OF_OBJECTS));
        if (whole && !finished) {
            throw new FileDamaged(name);
        }
        objectsTogether += unpacked.size();
        if (objectsTogether > LARGEST_OF_OBJECTS_TOGETHER) {
            throw new PdfOutOfProportion(name);
        }
        return unpacked.toByteArray();
    }

    /** What is packed several times is unpacked in memory but for the last time. */
    private void count(byte[] packed, int from, List<String> filters) {
        var data = packed;
        var begin = from;
        List<String> left = new ArrayList<>(filters);
        left.removeAll(PICTURES);
        while (left.size() > 1 || left.size() == 1 && AS_TEXT.contains(left.get(0))) {
            var decoded = new ByteArrayOutputStream();
            unpack(left.remove(0), data, begin, new Limited(decoded, FileCheck.LARGEST_BYTES));
            data = decoded.toByteArray();
            begin = 0;
        }
        if (!left.isEmpty()) {
            var counted = new Limited(OutputStream.nullOutputStream(), LARGEST);
            unpack(left.get(0), data, begin, counted);
            together += counted.written;
        }
        if (together > LARGEST_TOGETHER) {
            throw new PdfOutOfProportion(name);
        }
    }

    private void unpack(String filter, byte[] data, int from, Limited out) {
        if (filter.equals("FlateDecode")) {
            inflate(data, from, out);
        } else {
            decode(filter, data, from, out);
        }
    }

    /**
     * What is damaged is unpacked as far as it goes, as programs do that show it; they ignore the two bytes in front as well.
     *
     * @return whether it went to the end
     */
    private boolean inflate(byte[] data, int from, Limited out) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(data, Math.min(from + 2, data.length), Math.max(0, data.length - from - 2));
            var buffer = new byte[1 << 16];
            for (var some = inflater.inflate(buffer); some > 0; some = inflater.inflate(buffer)) {
                out.write(buffer, 0, some);
            }
            return inflater.finished();
        } catch (DataFormatException damaged) {
            return false;
        } finally {
            inflater.end();
        }
    }

    private void decode(String filter, byte[] data, int from, Limited out) {
        try (InputStream in = new ByteArrayInputStream(data, from, data.length - from)) {
            FilterFactory.INSTANCE
                    .getFilter(COSName.getPDFName(filter))
                    .decode(in, out, new COSDictionary(), 0, DecodeOptions.DEFAULT);
        } catch (IOException damaged) {
            return;
        }
    }

    /** Passes on what is written, and refuses the document when it becomes too much. */
    private final class Limited extends OutputStream {

        private final OutputStream to;
        private final long most;
        private long written;

        Limited(OutputStream to, long most) {
            this.to = to;
            this.most = most;
        }

        @Override
        public void write(int sign) {
            write(new byte[] {(byte) sign}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
            if (written > most) {
                throw new PdfOutOfProportion(name);
            }
            try {
                to.write(bytes, from, length);
            } catch (IOException e) {
                throw new UncheckedIOException("Writing to memory failed", e);
            }
        }
    }
}
