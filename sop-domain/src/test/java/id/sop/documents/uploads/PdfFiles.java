package id.sop.documents.uploads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PDFs written object by object, with their table of places. */
final class PdfFiles {

    static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
    static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";
    static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";

    private PdfFiles() {}

    /** The objects 1, 2, 3 … of which the first one is the catalogue. */
    static byte[] of(String... objects) {
        var bytes = new byte[objects.length][];
        for (var i = 0; i < objects.length; i++) {
            bytes[i] = ascii(objects[i]);
        }
        return written("1.4", "", bytes);
    }

    /** One page whose catalogue has further entries, and further objects from 4 on. */
    static byte[] with(String inCatalog, String... further) {
        var objects = new ArrayList<>(List.of("<< /Type /Catalog /Pages 2 0 R " + inCatalog + " >>", PAGES, PAGE));
        objects.addAll(List.of(further));
        return of(objects.toArray(String[]::new));
    }

    /** One page, and objects from 4 on that hold any bytes. */
    static byte[] withObjects(byte[]... further) {
        var objects = new byte[further.length + 3][];
        objects[0] = ascii(CATALOG);
        objects[1] = ascii(PAGES);
        objects[2] = ascii(PAGE);
        System.arraycopy(further, 0, objects, 3, further.length);
        return written("1.5", "", objects);
    }

    static byte[] written(String version, String inTrailer, byte[]... objects) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-" + version + "\n%\u00e2\u00e3\u00cf\u00d3\n"));
        var places = new int[objects.length];
        for (var i = 0; i < objects.length; i++) {
            places[i] = out.size();
            out.writeBytes(ascii((i + 1) + " 0 obj\n"));
            out.writeBytes(objects[i]);
            out.writeBytes(ascii("\nendobj\n"));
        }
        var table = out.size();
        out.writeBytes(ascii("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n"));
        for (var place : places) {
            out.writeBytes(ascii(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        }
        out.writeBytes(ascii("trailer\n<< /Size " + (objects.length + 1) + " /Root 1 0 R " + inTrailer
                + " >>\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    /** An object with a stream; the length is written. */
    static byte[] stream(String entries, byte[] data) {
        return SampleFiles.joined(
                ascii("<< " + entries + " /Length " + data.length + " >>\nstream\n"), data, ascii("\nendstream"));
    }

    static byte[] deflated(byte[] data) {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out)) {
            packing.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** So many megabytes of nothing, packed a thousand times smaller. */
    static byte[] bomb(int megabytes) {
        var out = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var packing = new DeflaterOutputStream(out, deflater, 1 << 16)) {
            var nothing = new byte[1 << 20];
            for (var i = 0; i < megabytes; i++) {
                packing.write(nothing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
