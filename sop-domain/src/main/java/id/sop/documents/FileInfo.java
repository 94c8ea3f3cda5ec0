package id.sop.documents;

import java.io.Serializable;

/**
 * What is known of a stored file without its bytes.
 *
 * @param size in bytes
 * @param subjectKind what keeps it, as the kind of that thing; null while it is only held for a form
 * @param subjectNumber the number of what keeps it
 */
public record FileInfo(String id, String name, ContentType type, int size, String subjectKind, String subjectNumber)
        implements Serializable {}
