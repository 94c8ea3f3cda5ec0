package id.sop.clients;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** The input of the row that makes the record of admission (membuat BA penerimaan): day and place. */
public class RecordAdmission implements Serializable {

    @NotNull @PastOrPresent private LocalDate recordedOn;

    @NotBlank @Size(max = 120) @PlainText
    private String place;

    /** The day of the record. */
    public LocalDate getRecordedOn() {
        return recordedOn;
    }

    public void setRecordedOn(LocalDate recordedOn) {
        this.recordedOn = recordedOn;
    }

    /** Where it is signed. */
    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
