package id.sop.letters;

import id.sop.shared.ListedKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A scan among those of a letter, in their order. */
@Entity
@Table(name = "letter_scan")
@IdClass(ListedKey.class)
class LetterScan {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "letter_id")
    private IncomingLetter owner;

    @Id
    @Column(name = "position_in_list")
    private int position;

    @Column(name = "file_id")
    private String fileId;

    protected LetterScan() {}

    LetterScan(IncomingLetter owner, int position, String fileId) {
        this.owner = owner;
        this.position = position;
        this.fileId = fileId;
    }

    /** Puts another file in its place. */
    void replace(String newFileId) {
        fileId = newFileId;
    }

    int position() {
        return position;
    }

    String fileId() {
        return fileId;
    }
}
