package id.sop.documents.uploads;

import java.util.Arrays;
import java.util.Base64;

/**
 * A file that passed {@link FileCheck}: it is what its name says and may be stored.
 *
 * @param name the cleaned file name with its ending, at most {@value FileName#LONGEST} characters
 * @param type what the content is
 * @param content the bytes to be stored; the array is not copied and must not be changed
 * @param sha256 the fingerprint of the content, 64 lower-case hexadecimal digits
 * @param treatment what was done to the bytes that came
 */
public record CheckedFile(String name, ContentType type, byte[] content, String sha256, Treatment treatment) {

    /** The size in bytes. */
    public int size() {
        return content.length;
    }

    /** The content as a {@code data:} address, for a picture inside a print. */
    public String dataUri() {
        return "data:" + type.mediaType() + ";base64," + Base64.getEncoder().encodeToString(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckedFile that
                && name.equals(that.name)
                && type == that.type
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return name + " (" + type + ", " + size() + " bytes, sha256 " + sha256 + ")";
    }
}
