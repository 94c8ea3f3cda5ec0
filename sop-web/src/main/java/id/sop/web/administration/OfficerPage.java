package id.sop.web.administration;

import id.sop.organisation.NewAppointment;
import id.sop.organisation.OfficerData;
import id.sop.organisation.OfficerRegister;
import id.sop.organisation.OfficerService;
import id.sop.organisation.OfficerView;
import id.sop.shared.PlainText;
import id.sop.web.fields.Choice;
import id.sop.web.shared.AddressNotFound;
import id.sop.web.shared.Notices;
import id.sop.web.shared.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The record of one officer: name and number, positions, acting appointments, suspensions, and what happened to it. */
@Named
@ViewScoped
public class OfficerPage implements Serializable {

    private static final String AGAIN = "/administration/officer?faces-redirect=true&includeViewParams=true";

    /** Stands for the whole account where a position can be chosen; no code of a position is without a dot. */
    private static final String ACCOUNT = "account";

    @Inject
    OfficerRegister register;

    @Inject
    OfficerService officers;

    @Inject
    Notices notices;

    @Inject
    Words words;

    private String username;
    private OfficerView view;
    private OfficerData data;
    private final NewAppointment appointment = new NewAppointment();

    @NotBlank @Size(max = 1000) @PlainText
    private String ended;

    @NotBlank @Size(max = 1000) @PlainText
    private String suspended;

    @NotBlank @Size(max = 1000) @PlainText
    private String lifted;

    @NotBlank @Size(max = 1000) @PlainText
    private String reason;

    /** Reads the officer that the address names. */
    public void load() {
        view = register.open(AddressNotFound.number(Optional.ofNullable(username)));
        data = officers.entered(view.username());
        appointment.setFromDay(view.today());
    }

    /** Changes name and number as typed. */
    public String change() {
        officers.change(view.username(), data);
        return done("officer.changed");
    }

    /** Has her act for a position. */
    public String appoint() {
        officers.appoint(view.username(), appointment);
        return done("officer.appointed");
    }

    /** Ends the chosen acting appointment. */
    public String end() {
        officers.endAppointment(view.username(), Integer.parseInt(ended), reason);
        return done("officer.end.done");
    }

    /** Suspends what was chosen: a position, or the account. */
    public String suspend() {
        officers.suspend(view.username(), position(suspended), reason);
        return done("officer.suspend.done");
    }

    /** Lifts the suspension that was chosen. */
    public String lift() {
        officers.lift(view.username(), position(lifted), reason);
        return done("officer.lift.done");
    }

    private String done(String key) {
        notices.done(key, view.name());
        return AGAIN;
    }

    private static String position(String chosen) {
        return ACCOUNT.equals(chosen) ? null : chosen;
    }

    /** The positions for which she can be appointed to act. */
    public List<Choice> getPossible() {
        return view.possible().stream()
                .map(position -> new Choice(position.code(), position.name()))
                .toList();
    }

    /** The acting appointments that can still be ended. */
    public List<Choice> getOpen() {
        return view.appointments().stream()
                .filter(OfficerView.Appointment::open)
                .map(one -> new Choice(
                        String.valueOf(one.serial()),
                        words.of("officer.period-of", one.title(), one.from(), one.until())))
                .toList();
    }

    /** What can be suspended: the account, or one of the positions held. */
    public List<Choice> getSuspendable() {
        return choices(false);
    }

    /** What is suspended. */
    public List<Choice> getLiftable() {
        return choices(true);
    }

    private List<Choice> choices(boolean isSuspended) {
        var choices = new ArrayList<Choice>();
        if (view.block().isPresent() == isSuspended) {
            choices.add(new Choice(ACCOUNT, words.of("officer.whole-account")));
        }
        view.held().stream()
                .filter(held -> held.suspended().isPresent() == isSuspended)
                .forEach(held -> choices.add(new Choice(held.code(), held.name())));
        return choices;
    }

    public OfficerView getView() {
        return view;
    }

    public OfficerData getData() {
        return data;
    }

    public NewAppointment getAppointment() {
        return appointment;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getEnded() {
        return ended;
    }

    public void setEnded(String ended) {
        this.ended = ended;
    }

    public String getSuspended() {
        return suspended;
    }

    public void setSuspended(String suspended) {
        this.suspended = suspended;
    }

    public String getLifted() {
        return lifted;
    }

    public void setLifted(String lifted) {
        this.lifted = lifted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
