package id.sop.procedures.catalogue;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Optional;

/** A paper of a sheet that its office does not know yet, and what the office shall call it in its list of document types. */
public class PaperNaming implements Serializable {

    private static final int LONGEST = 300;

    private final String code;
    private final String printed;

    @NotBlank @Size(max = LONGEST) @PlainText
    private String name;

    /** Called as the sheet prints it, until somebody says otherwise. @param code what the sheet calls it; null where it only prints its name */
    PaperNaming(String code, String printed) {
        this.code = code;
        this.printed = printed;
        name = printed.length() > LONGEST ? null : printed;
    }

    /** Whether this is that paper of the sheet. */
    boolean isOf(Optional<String> itsCode, String itsName) {
        return code == null ? itsCode.isEmpty() && printed.equals(itsName) : itsCode.equals(Optional.of(code));
    }

    /** The code that the sheet gives it, if it gives one. */
    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** As the sheet prints it. */
    public String getPrinted() {
        return printed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
