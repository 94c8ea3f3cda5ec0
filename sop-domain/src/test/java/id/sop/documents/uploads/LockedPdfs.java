package id.sop.documents.uploads;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs that were locked after they were written. */
final class LockedPdfs {

    private LockedPdfs() {}

    /** The usual locks. */
    enum Lock {
        RC4_40(40, false),
        RC4_128(128, false),
        AES_128(128, true),
        AES_256(256, true);

        private final int bits;
        private final boolean aes;

        Lock(int bits, boolean aes) {
            this.bits = bits;
            this.aes = aes;
        }
    }

    /** Opens without a password; only changing it asks for one. */
    static byte[] againstChange(byte[] pdf, Lock lock) {
        return locked(pdf, lock, "", false);
    }

    /** The same, with objects in streams. */
    static byte[] inStreams(byte[] pdf, Lock lock) {
        return locked(pdf, lock, "", true);
    }

    static byte[] withPassword(byte[] pdf, Lock lock) {
        return locked(pdf, lock, "rahasia", false);
    }

    private static byte[] locked(byte[] pdf, Lock lock, String password, boolean inStreams) {
        try (var document = Loader.loadPDF(pdf)) {
            var policy = new StandardProtectionPolicy("pemilik", password, new AccessPermission(-1852));
            policy.setEncryptionKeyLength(lock.bits);
            policy.setPreferAES(lock.aes);
            document.protect(policy);
            var out = new ByteArrayOutputStream();
            document.save(out, inStreams ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
