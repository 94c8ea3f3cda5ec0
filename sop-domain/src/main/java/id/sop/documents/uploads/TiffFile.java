package id.sop.documents.uploads;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The pages of a TIFF (revision 6.0), as faxes and scanners write it: each of them becomes a picture of its own, with nothing in it but what is drawn. */
final class TiffFile {

    private static final int MOST_PAGES = 500;
    private static final int MOST_PARTS = 100_000;
    private static final int HEADER = 8;
    private static final int ENTRY = 12;

    private static final int KIND = 254;
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int BITS = 258;
    private static final int COMPRESSION = 259;
    private static final int ORIENTATION = 274;
    private static final int SAMPLES = 277;
    private static final int X_RESOLUTION = 282;
    private static final int Y_RESOLUTION = 283;
    private static final int UNIT = 296;
    private static final int STRIPS = 273;
    private static final int STRIP_LENGTHS = 279;
    private static final int TILES = 324;
    private static final int TILE_LENGTHS = 325;

    /** What a decoder needs beside the data: size, colours, the way of packing. */
    private static final Set<Integer> DRAWN = Set.of(
            WIDTH,
            HEIGHT,
            BITS,
            COMPRESSION,
            262,
            266,
            SAMPLES,
            278,
            284,
            292,
            293,
            317,
            320,
            322,
            323,
            338,
            339,
            347,
            529,
            530,
            531,
            532);

    /** None, the three of faxes, LZW, Deflate in both its names, PackBits; and JPEG. */
    private static final Set<Integer> PACKINGS = Set.of(1, 2, 3, 4, 5, 8, 32_946, 32_773);

    private static final int JPEG = 7;

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int[] LENGTHS = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
    private static final int CENTIMETRES = 3;
    private static final double CENTIMETRES_OF_AN_INCH = 2.54;

    private final String name;
    private final byte[] content;
    private final ByteBuffer buffer;
    private long data;

    /** What a page says of itself: type, number of values, and where they stand. */
    private record Entry(int type, int count, int place) {}

    /**
     * A page.
     *
     * @param xResolution in dots per inch; 0 if it does not say
     */
    record Page(Picture picture, double xResolution, double yResolution) {}

    TiffFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
        buffer = ByteBuffer.wrap(content);
        buffer.order(content[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }

    /** The pages in their order; small views of a page beside it are left out. @throws FileDamaged if a page is wrong, or there is none */
    List<Page> read() {
        try {
            List<Page> pages = new ArrayList<>();
            Set<Integer> met = new HashSet<>();
            for (var at = buffer.getInt(4); at != 0; ) {
                requireThat(at >= HEADER && met.add(at) && met.size() <= MOST_PAGES);
                var count = buffer.getShort(at) & 0xFFFF;
                var entries = entries(at + 2, count);
                if ((number(entries, KIND, 0) & 1) == 0) {
                    pages.add(page(entries));
                }
                at = buffer.getInt(at + 2 + count * ENTRY);
            }
            requireThat(!pages.isEmpty());
            return pages;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | ArithmeticException broken) {
            throw new FileDamaged(name, broken);
        }
    }

    private SortedMap<Integer, Entry> entries(int from, int count) {
        SortedMap<Integer, Entry> entries = new TreeMap<>();
        for (var at = from; at < from + count * ENTRY; at += ENTRY) {
            var type = buffer.getShort(at + 2) & 0xFFFF;
            var values = buffer.getInt(at + 4);
            var length = type < LENGTHS.length ? LENGTHS[type] : 0;
            if (length > 0 && values > 0 && values <= content.length) {
                var place = (long) values * length <= 4 ? at + 8 : buffer.getInt(at + 8);
                if (place >= 0 && place + (long) values * length <= content.length) {
                    entries.putIfAbsent(buffer.getShort(at) & 0xFFFF, new Entry(type, values, place));
                }
            }
        }
        return entries;
    }

    private Page page(SortedMap<Integer, Entry> entries) {
        var width = number(entries, WIDTH, 0);
        var height = number(entries, HEIGHT, 0);
        var samples = number(entries, SAMPLES, 1);
        var bits = number(entries, BITS, 1);
        var compression = number(entries, COMPRESSION, 1);
        requireThat(width > 0 && height > 0 && samples >= 1 && samples <= 5 && bits >= 1 && bits <= 16);
        requireThat(PACKINGS.contains(compression) || compression == JPEG);
        var parts = parts(entries);
        if (compression == JPEG) {
            parts.forEach(part -> requirePart(part, width, height));
        }
        var orientation = number(entries, ORIENTATION, 1);
        var picture = new Picture(
                name,
                ContentType.TIFF,
                width,
                height,
                samples,
                // Values are spread and colours mixed before the page is drawn
                2 * Math.max(samples, 3) * (bits > 8 ? 2 : 1),
                1,
                orientation >= 1 && orientation <= 8 ? orientation : 1,
                Picture.Ink.LIGHT,
                bare(entries, parts));
        return new Page(picture, resolution(entries, X_RESOLUTION), resolution(entries, Y_RESOLUTION));
    }

    /** A part that is a JPEG must not be larger than the page: a decoder would reserve the memory. */
    private void requirePart(byte[] jpeg, int width, int height) {
        var part = new JpegFile(name, jpeg).read();
        requireThat(part.scans() == 1 && part.width() <= width + 64 && part.height() <= height + 64);
    }

    /** The data of the page, in strips or tiles. All pages together refer to no more bytes than there are. */
    private List<byte[]> parts(SortedMap<Integer, Entry> entries) {
        var tiled = entries.containsKey(TILES);
        var places = numbers(entries.get(tiled ? TILES : STRIPS));
        var lengths = numbers(entries.get(tiled ? TILE_LENGTHS : STRIP_LENGTHS));
        requireThat(places.length == lengths.length);
        List<byte[]> parts = new ArrayList<>();
        for (var i = 0; i < places.length; i++) {
            data += lengths[i];
            requireThat(places[i] >= 0 && lengths[i] >= 0 && data <= content.length);
            requireThat(lengths[i] <= content.length - places[i]);
            parts.add(Arrays.copyOfRange(content, places[i], places[i] + lengths[i]));
        }
        return parts;
    }

    private double resolution(SortedMap<Integer, Entry> entries, int tag) {
        var entry = entries.get(tag);
        if (entry == null || entry.type() != RATIONAL || buffer.getInt(entry.place() + 4) == 0) {
            return 0;
        }
        var resolution = (buffer.getInt(entry.place()) & 0xFFFFFFFFL)
                / (double) (buffer.getInt(entry.place() + 4) & 0xFFFFFFFFL);
        return number(entries, UNIT, 2) == CENTIMETRES ? resolution * CENTIMETRES_OF_AN_INCH : resolution;
    }

    /** A file of one page: header, entries, their values, data. */
    private byte[] bare(SortedMap<Integer, Entry> entries, List<byte[]> parts) {
        SortedMap<Integer, Entry> kept = new TreeMap<>(entries);
        kept.keySet().retainAll(DRAWN);
        var tiled = entries.containsKey(TILES);
        var values = kept.values().stream().mapToInt(TiffFile::outside).sum() + 8 * parts.size();
        var begin = HEADER + 2 + (kept.size() + 2) * ENTRY + 4;
        var out = ByteBuffer.allocate(begin
                        + values
                        + parts.stream().mapToInt(part -> part.length).sum())
                .order(buffer.order());
        out.put(content, 0, 4).putInt(HEADER).putShort((short) (kept.size() + 2));
        kept.put(tiled ? TILES : STRIPS, new Entry(LONG, parts.size(), -1));
        kept.put(tiled ? TILE_LENGTHS : STRIP_LENGTHS, new Entry(LONG, parts.size(), -2));
        var place = begin;
        var dataAt = begin + values;
        for (var one : kept.entrySet()) {
            var entry = one.getValue();
            var bytes = entry.place() >= 0 ? bytes(entry) : lengthsOrPlaces(parts, entry.place() == -1, dataAt);
            out.putShort(one.getKey().shortValue())
                    .putShort((short) entry.type())
                    .putInt(entry.count());
            if (bytes.length <= 4) {
                out.put(Arrays.copyOf(bytes, 4));
            } else {
                out.putInt(place);
                out.duplicate().position(place).put(bytes);
                place += bytes.length;
            }
        }
        out.putInt(0).position(dataAt);
        parts.forEach(out::put);
        return out.array();
    }

    private byte[] lengthsOrPlaces(List<byte[]> parts, boolean places, int from) {
        var numbers = ByteBuffer.allocate(4 * parts.size()).order(buffer.order());
        var at = from;
        for (var part : parts) {
            numbers.putInt(places ? at : part.length);
            at += part.length;
        }
        return numbers.array();
    }

    private byte[] bytes(Entry entry) {
        return Arrays.copyOfRange(content, entry.place(), entry.place() + entry.count() * LENGTHS[entry.type()]);
    }

    private static int outside(Entry entry) {
        var length = entry.count() * LENGTHS[entry.type()];
        return length > 4 ? length : 0;
    }

    private int number(SortedMap<Integer, Entry> entries, int tag, int otherwise) {
        var entry = entries.get(tag);
        return entry == null ? otherwise : number(entry, 0);
    }

    private int[] numbers(Entry entry) {
        if (entry == null || entry.count() > MOST_PARTS) {
            throw new FileDamaged(name);
        }
        return IntStream.range(0, entry.count()).map(i -> number(entry, i)).toArray();
    }

    private int number(Entry entry, int which) {
        return switch (entry.type()) {
            case SHORT -> buffer.getShort(entry.place() + 2 * which) & 0xFFFF;
            case LONG -> buffer.getInt(entry.place() + 4 * which);
            default -> throw new FileDamaged(name);
        };
    }

    private void requireThat(boolean sound) {
        if (!sound) {
            throw new FileDamaged(name);
        }
    }
}
