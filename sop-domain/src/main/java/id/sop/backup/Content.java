package id.sop.backup;

import id.sop.shared.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** What stands in a row for content that is kept beside it. */
record Content(String sha256, int size) {

    private static final int CHUNK = 1 << 16;

    /** Copies it on, to nowhere with null. */
    static Content copied(InputStream from, OutputStream to) throws IOException {
        var fingerprint = new Fingerprint();
        var chunk = new byte[CHUNK];
        var size = 0;
        for (var read = from.read(chunk); read >= 0; read = from.read(chunk)) {
            fingerprint.add(chunk, read);
            if (to != null) {
                to.write(chunk, 0, read);
            }
            size = Math.addExact(size, read);
        }
        return new Content(fingerprint.hex(), size);
    }

    static Content parse(String value) {
        var colon = value.indexOf(':');
        if (colon < 0) {
            throw new IllegalStateException("No content: " + value);
        }
        return new Content(value.substring(0, colon), Integer.parseInt(value.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return sha256 + ":" + size;
    }
}
