package id.sop.clients;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** The input of the row that receives clients at the door (menerima calon klien di panti): what came with all of them. */
public class ReceiveIntake implements Serializable {

    @Size(max = 100) @PlainText
    private String recordNumber;

    private LocalDate recordDate;

    @Size(max = 150) @PlainText
    private String recordMaker;

    @Size(max = 200) @PlainText
    private String escort;

    /** Of the record of examination (BA Pemeriksaan, BA RSJ), as written; null if none came along. */
    public String getRecordNumber() {
        return recordNumber;
    }

    public void setRecordNumber(String recordNumber) {
        this.recordNumber = recordNumber;
    }

    public LocalDate getRecordDate() {
        return recordDate;
    }

    public void setRecordDate(LocalDate recordDate) {
        this.recordDate = recordDate;
    }

    /** Who made it. */
    public String getRecordMaker() {
        return recordMaker;
    }

    public void setRecordMaker(String recordMaker) {
        this.recordMaker = recordMaker;
    }

    /** Who brought them, with the office. */
    public String getEscort() {
        return escort;
    }

    public void setEscort(String escort) {
        this.escort = escort;
    }
}
