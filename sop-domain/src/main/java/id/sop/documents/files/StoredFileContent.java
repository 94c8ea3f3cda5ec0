package id.sop.documents.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of a stored file, apart from it so that a list of files never loads them. */
@Entity
@Table(name = "stored_file_content")
class StoredFileContent {

    @Id
    @Column(name = "file_id")
    private String fileId;

    @Lob
    private byte[] content;

    protected StoredFileContent() {}

    StoredFileContent(String fileId, byte[] content) {
        this.fileId = fileId;
        this.content = content.clone();
    }

    byte[] bytes() {
        return content.clone();
    }
}
