package id.sop.procedures.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** A paper that enters the office's list of document types when the sheet that names it is approved. */
@Embeddable
class NewPaper {

    @Column(name = "paper_code")
    private String code;

    private String printed;
    private String name;

    protected NewPaper() {}

    NewPaper(PaperNaming naming) {
        code = naming.code().orElse(null);
        printed = naming.getPrinted();
        name = naming.getName().strip();
    }

    /** The code that the sheet gives it, if it gives one. */
    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** As the sheet prints it. */
    String printed() {
        return printed;
    }

    /** What the office calls it. */
    String name() {
        return name;
    }
}
