package id.sop.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** An officer whom an administrator enters before she logs in for the first time. */
public class NewOfficer implements Serializable {

    @NotBlank @Size(max = 64) @Pattern(regexp = "\\s*|\\s*[a-z0-9][a-z0-9._-]*\\s*", message = "{officer.accountForm}") private String username;

    @Valid private final OfficerData data = new OfficerData();

    /** The account, as the realm calls it. */
    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public OfficerData getData() {
        return data;
    }
}
