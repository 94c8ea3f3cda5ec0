package id.sop.web.administration;

import id.sop.organisation.CurrentCaller;
import id.sop.organisation.NewOfficer;
import id.sop.organisation.OfficerService;
import id.sop.organisation.Right;
import id.sop.web.shared.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Enters an officer before she has ever logged in. */
@Named
@ViewScoped
public class NewOfficerPage implements Serializable {

    @Inject
    OfficerService officers;

    @Inject
    CurrentCaller current;

    @Inject
    Notices notices;

    private final NewOfficer officer = new NewOfficer();

    /** Opens the form to who may fill it. */
    public void load() {
        current.get().require(Right.MAINTAIN_OFFICERS);
    }

    /** Enters the officer and opens her record. */
    public String enter() {
        officers.enter(officer);
        notices.done("officer.entered", officer.getData().getName().strip());
        return "/administration/officer?faces-redirect=true&username="
                + officer.getUsername().strip();
    }

    public NewOfficer getOfficer() {
        return officer;
    }
}
