package id.sop.documents.files;

import id.sop.documents.uploads.ContentType;
import id.sop.documents.uploads.Treatment;
import java.io.Serializable;

/**
 * What is known of a stored file without its bytes.
 *
 * @param size in bytes
 * @param treatment what was done to it before it was stored
 * @param subjectKind what keeps it, as the kind of that thing; null while it is only held for a form
 * @param subjectNumber the number of what keeps it
 */
public record FileInfo(
        String id,
        String name,
        ContentType type,
        int size,
        Treatment treatment,
        String subjectKind,
        String subjectNumber)
        implements Serializable {

    /** Whether it is a picture with fewer pixels than the one that was given. */
    public boolean reduced() {
        return treatment.reduced();
    }
}
