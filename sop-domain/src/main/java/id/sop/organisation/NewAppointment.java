package id.sop.organisation;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** An acting appointment (Plt/Plh) as an administrator enters it from the order (surat perintah). */
public class NewAppointment implements Serializable {

    @NotNull private ActingKind kind;

    @NotBlank private String position;

    @NotNull private LocalDate fromDay;

    @NotNull private LocalDate untilDay;

    @NotBlank @Size(max = 120) @PlainText
    private String decree;

    @Size(max = 1000) @PlainText
    private String reason;

    @AssertTrue(message = "{appointment.untilBeforeFrom}") public boolean isInOrder() {
        return fromDay == null || untilDay == null || !untilDay.isBefore(fromDay);
    }

    public ActingKind getKind() {
        return kind;
    }

    public void setKind(ActingKind kind) {
        this.kind = kind;
    }

    /** The code of the position. */
    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    /** The last day, included. */
    public LocalDate getUntilDay() {
        return untilDay;
    }

    public void setUntilDay(LocalDate untilDay) {
        this.untilDay = untilDay;
    }

    /** The number of the order (nomor surat perintah). */
    public String getDecree() {
        return decree;
    }

    public void setDecree(String decree) {
        this.decree = decree;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
