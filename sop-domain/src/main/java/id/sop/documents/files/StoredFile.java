package id.sop.documents.files;

import id.sop.documents.uploads.CheckedFile;
import id.sop.documents.uploads.ContentType;
import id.sop.documents.uploads.Treatment;
import id.sop.shared.Fingerprint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file that an officer gave: first held for her form, then claimed by the letter or run that keeps it. */
@Entity
@Table(name = "stored_file")
class StoredFile {

    @Id
    private String id;

    private String office;
    private String name;

    @Column(name = "content_type")
    @Enumerated(EnumType.STRING)
    private ContentType contentType;

    @Column(name = "size_bytes")
    private int size;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private Treatment treatment;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_number")
    private String subjectNumber;

    protected StoredFile() {}

    StoredFile(String office, CheckedFile file, String receivedBy, Instant receivedAt) {
        id = UUID.randomUUID().toString();
        this.office = office;
        name = file.name();
        contentType = file.type();
        size = file.content().length;
        sha256 = file.sha256();
        treatment = file.treatment();
        this.receivedBy = receivedBy;
        this.receivedAt = receivedAt;
    }

    /** Requires that this officer may put it into a form. @throws FileNotFound unless it is her own and nothing keeps it yet */
    void requireHeldFor(String username) {
        if (subjectKind != null || !receivedBy.equals(username)) {
            throw new FileNotFound();
        }
    }

    /**
     * Goes to the thing that keeps it from now on; a form that names it again leaves it there.
     *
     * @throws FileNotFound unless it is held for this officer, or that thing keeps it
     */
    void claim(String username, String kind, String number) {
        if (kind.equals(subjectKind) && number.equals(subjectNumber)) {
            return;
        }
        requireHeldFor(username);
        subjectKind = kind;
        subjectNumber = number;
    }

    FileInfo info() {
        return new FileInfo(id, name, contentType, size, treatment, subjectKind, subjectNumber);
    }

    /** The content as it is stored, if it is still what was stored. @throws FileAltered if it is not */
    CheckedFile with(byte[] content) {
        if (!Fingerprint.of(content).equals(sha256)) {
            throw new FileAltered(name);
        }
        return new CheckedFile(name, contentType, content, sha256, treatment);
    }

    String office() {
        return office;
    }
}
