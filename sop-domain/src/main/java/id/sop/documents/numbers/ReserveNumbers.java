package id.sop.documents.numbers;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Which numbers an officer keeps free (nomor cadangan), and what for. */
public class ReserveNumbers implements Serializable {

    /** So many can be kept free at once. */
    public static final int MOST = 50;

    @NotBlank private String book;

    @NotNull @Min(1) @Max(MOST) private Integer count = 1;

    @NotBlank @Size(max = 500) @PlainText
    private String reason;

    public String getBook() {
        return book;
    }

    public void setBook(String book) {
        this.book = book;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
