package id.sop.loans;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The input of row 2 (menerima kembali): what is to be said of the aid. */
public class TakeBack implements Serializable {

    @Size(max = 500) @PlainText
    private String remark;

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
