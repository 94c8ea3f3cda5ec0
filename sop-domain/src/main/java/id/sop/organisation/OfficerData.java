package id.sop.organisation;

import id.sop.shared.PlainText;
import id.sop.shared.RecordChange;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What an administrator enters of an officer: how her name and her number stand on papers. */
public class OfficerData extends RecordChange {

    @NotBlank @Size(max = 120) @PlainText
    private String name;

    @Pattern(regexp = "|" + Nip.FORM, message = "{officer.nipForm}") private String nip;

    /** The name without spaces around it. */
    String strippedName() {
        return name.strip();
    }

    /** The number without spaces; null if none was entered. */
    String nipDigits() {
        return Nip.digits(nip);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNip() {
        return nip;
    }

    public void setNip(String nip) {
        this.nip = nip;
    }

    @Override
    protected List<Value<?>> values() {
        return List.of(value("name", this::getName, this::setName), value("nip", this::getNip, this::setNip));
    }
}
