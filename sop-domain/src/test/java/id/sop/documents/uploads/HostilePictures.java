package id.sop.documents.uploads;

import static id.sop.documents.uploads.HostileFiles.refused;
import static id.sop.documents.uploads.PictureFiles.changed;
import static id.sop.documents.uploads.PictureFiles.chunk;
import static id.sop.documents.uploads.PictureFiles.frame;
import static id.sop.documents.uploads.PictureFiles.withChunk;
import static id.sop.documents.uploads.PictureFiles.withSegment;
import static id.sop.documents.uploads.SampleFiles.ascii;
import static id.sop.documents.uploads.SampleFiles.joined;
import static id.sop.documents.uploads.SampleFiles.jpeg;
import static id.sop.documents.uploads.SampleFiles.jpegDeclaring;
import static id.sop.documents.uploads.SampleFiles.png;
import static id.sop.documents.uploads.SampleFiles.pngDeclaring;

import id.sop.shared.DomainException;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Pictures that would fill the memory, and pictures of which a part is missing or wrong. */
final class HostilePictures {

    private HostilePictures() {}

    static Stream<Upload> all() {
        List<Upload> all = new ArrayList<>();
        bombs(all);
        pngs(all);
        jpegs(all);
        return all.stream();
    }

    private static void bombs(List<Upload> to) {
        for (var side : List.of(10_001, 20_000, 50_000, 65_500)) {
            addPng(to, ImageTooLarge.class, side + " by " + side, () -> pngDeclaring(side, side));
            addJpeg(to, ImageTooLarge.class, side + " by " + side, () -> jpegDeclaring(side, side));
        }
        addPng(
                to,
                ImageTooLarge.class,
                "the largest numbers",
                () -> pngDeclaring(Integer.MAX_VALUE, Integer.MAX_VALUE));
        addPng(to, ImageTooLarge.class, "very wide", () -> pngDeclaring(Integer.MAX_VALUE, 1));
        addPng(to, ImageTooLarge.class, "very high", () -> pngDeclaring(1, Integer.MAX_VALUE));
        addPng(to, FileDamaged.class, "declares far more than it holds", () -> pngDeclaring(9_000, 9_000));
        addJpeg(to, FileDamaged.class, "declares far more than it holds", () -> jpegDeclaring(9_000, 9_000));
        addPng(to, FileDamaged.class, "not wide", () -> pngDeclaring(0, 10));
        addPng(to, FileDamaged.class, "not high", () -> pngDeclaring(10, 0));
        addPng(to, FileDamaged.class, "less than nothing", () -> pngDeclaring(-1, -1));
        addJpeg(to, FileDamaged.class, "not wide", () -> jpegDeclaring(0, 10));
        addJpeg(to, FileDamaged.class, "not high", () -> jpegDeclaring(10, 0));
        addJpeg(to, FileDamaged.class, "five thousand scans", () -> manyScans(5_000, 8));
        addJpeg(to, FileDamaged.class, "ninety scans of a large picture", () -> manyScans(90, 6_000));
        to.add(Upload.cleaned(
                "PNG, 40 MB in a packed text",
                "pindai.png",
                ascii("zTXt"),
                () -> withChunk(png(), "zTXt", joined(ascii("Comment\0\0"), PdfFiles.bomb(40)))));
        to.add(Upload.cleaned(
                "PNG, 40 MB in the profile of colours",
                "pindai.png",
                ascii("iCCP"),
                () -> withChunk(png(), "iCCP", joined(ascii("icc\0\0"), PdfFiles.bomb(40)))));
        to.add(Upload.cleaned("PNG, ten thousand texts", "pindai.png", ascii("tEXt"), () -> {
            var texts = new byte[10_000][];
            Arrays.fill(texts, chunk("tEXt", ascii("Comment\0x")));
            return PictureFiles.inserted(png(), 33, joined(texts));
        }));
        to.add(Upload.cleaned(
                "PNG, more data than rows",
                "pindai.png",
                ascii("zzzz"),
                () -> PictureFiles.inserted(png(), end(png()), chunk("IDAT", ascii("zzzzzzzz")))));
    }

    private static void pngs(List<Upload> to) {
        var idat = HostileFiles.index(png(), "IDAT");
        addPng(to, FileDamaged.class, "wrong checksum of the header", () -> changed(png(), 30, 0));
        addPng(to, FileDamaged.class, "wrong checksum of the data", () -> changed(png(), end(png()) - 1, 7));
        addPng(to, FileDamaged.class, "wrong checksum of the end", () -> changed(png(), png().length - 1, 0));
        addPng(to, FileDamaged.class, "a chunk that is longer than the file", () -> changed(png(), idat - 4, 0x7F));
        addPng(to, FileDamaged.class, "a chunk of negative length", () -> changed(png(), idat - 4, 0xFF));
        addPng(
                to,
                FileDamaged.class,
                "data before the header",
                () -> PictureFiles.inserted(png(), 8, chunk("IDAT", new byte[9])));
        addPng(
                to,
                FileDamaged.class,
                "two headers",
                () -> PictureFiles.inserted(png(), 33, Arrays.copyOfRange(png(), 8, 33)));
        addPng(
                to,
                FileDamaged.class,
                "no data",
                () -> joined(Arrays.copyOf(png(), 33), Arrays.copyOfRange(png(), end(png()), png().length)));
        addPng(
                to,
                FileDamaged.class,
                "data that cannot be unpacked",
                () -> joined(Arrays.copyOf(png(), 33), chunk("IDAT", ascii("bukan zlib")), chunk("IEND", new byte[0])));
        addPng(to, FileDamaged.class, "an unknown part that is needed", () -> withChunk(png(), "JHAT", new byte[9]));
        addPng(to, FileDamaged.class, "an unknown kind of colours", () -> header(5, 8));
        addPng(to, FileDamaged.class, "an impossible depth", () -> header(2, 7));
        addPng(to, FileDamaged.class, "a palette that is missing", () -> header(3, 8));
        addPng(to, FileDisguised.class, "a wrong signature", () -> changed(png(), 0, 'P'));
        to.add(Upload.accepted(
                "PNG, two pictures, of which the first is kept", "pindai.png", () -> joined(png(), png())));
        addPng(to, FileDamaged.class, "nothing behind the signature", () -> Arrays.copyOf(png(), 9));
    }

    private static void jpegs(List<Upload> to) {
        addJpeg(to, FileDamaged.class, "no picture", () ->
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 2, (byte) 0xFF, (byte) 0xD9});
        addJpeg(to, FileDamaged.class, "two frames", () -> {
            var at = frame(jpeg());
            return PictureFiles.inserted(jpeg(), at, Arrays.copyOfRange(jpeg(), at, at + 19));
        });
        addJpeg(to, FileDamaged.class, "no frame", () -> {
            var at = frame(jpeg());
            return joined(Arrays.copyOf(jpeg(), at), Arrays.copyOfRange(jpeg(), at + 19, jpeg().length));
        });
        addJpeg(to, FileDamaged.class, "two components", () -> changed(jpeg(), frame(jpeg()) + 9, 2));
        addJpeg(to, FileDamaged.class, "255 components", () -> changed(jpeg(), frame(jpeg()) + 9, 255));
        addJpeg(to, FileDamaged.class, "twelve bits", () -> changed(jpeg(), frame(jpeg()) + 4, 12));
        addJpeg(to, FileDamaged.class, "without loss", () -> changed(jpeg(), frame(jpeg()) + 1, 0xC3));
        addJpeg(to, FileDamaged.class, "packed by arithmetic", () -> changed(jpeg(), frame(jpeg()) + 1, 0xC9));
        addJpeg(to, FileDamaged.class, "a segment longer than the file", () -> changed(jpeg(), 4, 0xFF));
        addJpeg(to, FileDamaged.class, "a segment shorter than its length", () -> changed(changed(jpeg(), 4, 0), 5, 1));
        addJpeg(
                to,
                FileDamaged.class,
                "the end only in the preview",
                () -> Arrays.copyOf(withSegment(jpeg(), 0xE1, joined(PictureFiles.exif(1), jpeg())), 900));
        addJpeg(to, FileDamaged.class, "tables that are missing", () -> {
            var at = HostileFiles.index(jpeg(), "\u00ff\u00db");
            return joined(Arrays.copyOf(jpeg(), at), Arrays.copyOfRange(jpeg(), at + 69, jpeg().length));
        });
        addJpeg(to, FileDisguised.class, "two bytes", () -> new byte[] {(byte) 0xFF, (byte) 0xD8});
        addJpeg(to, FileDamaged.class, "three bytes", () -> new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        for (var place : List.of(0, 8, 100, Integer.MAX_VALUE, -1)) {
            to.add(Upload.accepted("JPEG, EXIF that points to " + place, "foto.jpg", () -> {
                var exif = ByteBuffer.wrap(PictureFiles.exif(6));
                return withSegment(jpeg(), 0xE1, exif.putInt(10, place).array());
            }));
        }
    }

    private static void addPng(
            List<Upload> to, Class<? extends DomainException> refusal, String what, Supplier<byte[]> content) {
        to.add(refused(refusal, "PNG, " + what, "pindai.png", content));
    }

    private static void addJpeg(
            List<Upload> to, Class<? extends DomainException> refusal, String what, Supplier<byte[]> content) {
        to.add(refused(refusal, "JPEG, " + what, "foto.jpg", content));
    }

    /** Where the last chunk begins. */
    private static int end(byte[] png) {
        return png.length - 12;
    }

    private static byte[] header(int colours, int depth) {
        var header = new byte[] {0, 0, 0, 24, 0, 0, 0, 16, (byte) depth, (byte) colours, 0, 0, 0};
        return joined(Arrays.copyOf(png(), 8), chunk("IHDR", header), Arrays.copyOfRange(png(), 33, png().length));
    }

    /** The last scan of a picture again and again. */
    private static byte[] manyScans(int scans, int side) {
        var jpeg = PictureFiles.written("jpeg", new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), true);
        ByteBuffer.wrap(jpeg).putShort(frame(jpeg) + 5, (short) side).putShort(frame(jpeg) + 7, (short) side);
        var last = new String(jpeg, StandardCharsets.ISO_8859_1).lastIndexOf("\u00ff\u00da");
        var scan = Arrays.copyOfRange(jpeg, last, jpeg.length - 2);
        var all = new byte[scans][];
        Arrays.fill(all, scan);
        return joined(Arrays.copyOf(jpeg, jpeg.length - 2), joined(all), new byte[] {(byte) 0xFF, (byte) 0xD9});
    }
}
