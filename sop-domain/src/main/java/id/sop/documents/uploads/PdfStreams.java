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
import java.util.Optional;
import java.util.Set;
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

    /** All streams of a document together: about forty pages in colour at 300 dpi that are packed in the plainest way. */
    private static final long LARGEST_TOGETHER = 1L << 30;

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

    /** Where the data end: after the length that is given, if they end there, else where their end is found. */
    int end(int from, PdfDictionary dictionary) {
        var length = dictionary.integer("Length");
        if (length >= 0 && from + length <= content.length) {
            var at = (int) (from + length);
            while (at < content.length && PdfLexer.isBlank(content[at])) {
                at++;
            }
            if (FileStructure.standsAt(content, END, at)) {
                return at + END.length;
            }
        }
        for (var at = from; at < content.length; at++) {
            if (FileStructure.standsAt(content, END, at)) {
                return at + END.length;
            }
        }
        throw new FileDamaged(name);
    }

    /**
     * Unpacks the stream that begins here, without a limit where it ends: what is packed knows its end itself, and a program may believe it more than
     * the file.
     *
     * @return what holds objects, to be looked at as well
     * @throws PdfNotPlain if it is too large, packed twice, or packed in an unknown way
     */
    Optional<byte[]> requirePlain(int from, PdfDictionary dictionary) {
        requirePicture(dictionary);
        var filters = filters(dictionary);
        var holdsObjects = dictionary.has("N") && dictionary.has("First");
        if (holdsObjects || dictionary.has("W")) {
            var unpacked = unpackedObjects(from, filters, dictionary);
            return holdsObjects ? Optional.of(unpacked) : Optional.empty();
        }
        count(from, filters);
        return Optional.empty();
    }

    private void requirePicture(PdfDictionary dictionary) {
        if (dictionary.has("F")) {
            throw new PdfActive(name, "F");
        }
        if (dictionary.integer("Width") * dictionary.integer("Height") > FileCheck.LARGEST_PIXELS) {
            throw new PdfNotPlain(name);
        }
    }

    private List<String> filters(PdfDictionary dictionary) {
        if (dictionary.has("Filter") && !dictionary.hasNames("Filter")) {
            throw new PdfNotPlain(name);
        }
        var filters = dictionary.names("Filter").stream()
                .map(filter -> LONG_NAMES.getOrDefault(filter, filter))
                .toList();
        var known = filters.stream()
                .allMatch(filter -> AS_TEXT.contains(filter) || PACKED.contains(filter) || PICTURES.contains(filter));
        if (!known
                || filters.size() >= MOST_FILTERS
                || filters.stream().filter(PACKED::contains).count() > 1) {
            throw new PdfNotPlain(name);
        }
        return filters;
    }

    private byte[] unpackedObjects(int from, List<String> filters, PdfDictionary dictionary) {
        if (filters.isEmpty()) {
            return Arrays.copyOfRange(content, from, Math.min(content.length, end(from, dictionary)));
        }
        if (!filters.equals(List.of("FlateDecode"))) {
            throw new PdfNotPlain(name);
        }
        var unpacked = new ByteArrayOutputStream();
        inflate(content, from, new Limited(unpacked, LARGEST_OF_OBJECTS));
        objectsTogether += unpacked.size();
        if (objectsTogether > LARGEST_OF_OBJECTS_TOGETHER) {
            throw new PdfNotPlain(name);
        }
        return unpacked.toByteArray();
    }

    private void count(int from, List<String> filters) {
        var data = content;
        var begin = from;
        List<String> left = new ArrayList<>(filters);
        while (!left.isEmpty() && AS_TEXT.contains(left.get(0))) {
            var decoded = new ByteArrayOutputStream();
            decode(left.remove(0), data, begin, new Limited(decoded, FileCheck.LARGEST_BYTES));
            data = decoded.toByteArray();
            begin = 0;
        }
        if (!left.isEmpty() && PACKED.contains(left.get(0))) {
            var counted = new Limited(OutputStream.nullOutputStream(), LARGEST);
            if (left.get(0).equals("FlateDecode")) {
                inflate(data, begin, counted);
            } else {
                decode(left.get(0), data, begin, counted);
            }
            together += counted.written;
        }
        if (together > LARGEST_TOGETHER) {
            throw new PdfNotPlain(name);
        }
    }

    /** What is damaged is unpacked as far as it goes, as programs do that show it; they ignore the two bytes in front as well. */
    private void inflate(byte[] data, int from, Limited out) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(data, Math.min(from + 2, data.length), Math.max(0, data.length - from - 2));
            var buffer = new byte[1 << 16];
            for (var some = inflater.inflate(buffer); some > 0; some = inflater.inflate(buffer)) {
                out.write(buffer, 0, some);
            }
        } catch (DataFormatException damaged) {
            return;
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
                throw new PdfNotPlain(name);
            }
            try {
                to.write(bytes, from, length);
            } catch (IOException e) {
                throw new UncheckedIOException("Writing to memory failed", e);
            }
        }
    }
}
