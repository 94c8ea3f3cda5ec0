package id.sop.web.procedures;

import id.sop.procedures.catalogue.RevisionKey;
import id.sop.procedures.catalogue.RevisionRegister;
import id.sop.procedures.catalogue.RevisionService;
import id.sop.procedures.catalogue.RevisionView;
import id.sop.procedures.runs.PrintedHead;
import id.sop.procedures.sheet.SheetDrawing;
import id.sop.procedures.sheet.SheetHead;
import id.sop.procedures.sheet.SheetHint;
import id.sop.procedures.sheet.SheetSvg;
import id.sop.shared.PlainText;
import id.sop.web.lists.Asked;
import id.sop.web.shared.AddressNotFound;
import id.sop.web.shared.Language;
import id.sop.web.shared.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One revision of a sheet on its way: what changed, how it is drawn, what happened, and what the caller may do about it. */
@Named
@ViewScoped
public class RevisionPage implements Serializable {

    @Inject
    transient RevisionRegister register;

    @Inject
    transient RevisionService revisions;

    @Inject
    transient PrintedHead head;

    @Inject
    transient Asked asked;

    @Inject
    transient Language language;

    @Inject
    transient Notices notices;

    private String code;
    private String revision;
    private RevisionKey seen;

    @Size(max = 2000) @PlainText
    private String reason;

    @NotNull private LocalDate effectiveOn;

    private boolean marksKnown;
    private transient RevisionView view;
    private transient String drawing;

    static String outcome(String code, int revision) {
        return "/procedures/revision?faces-redirect=true&code=" + code + "&revision=" + revision;
    }

    /** Reads the revision that the address names. */
    public void load() {
        seen = getView().key();
        effectiveOn = view.today();
    }

    public String check() {
        revisions.check(seen);
        return done("revision.checked");
    }

    public String sendBack() {
        revisions.sendBack(seen, reason);
        return done("revision.sent-back");
    }

    public String approve() {
        revisions.approve(seen, effectiveOn, marksKnown);
        return done("revision.approved", effectiveOn);
    }

    public String withdraw() {
        revisions.withdraw(seen, reason);
        return done("revision.withdrawn");
    }

    public String discard() {
        revisions.discard(seen, reason);
        notices.done("revision.discarded", seen.revision(), seen.code());
        return "/procedures/revisions?faces-redirect=true";
    }

    private String done(String key, Object... arguments) {
        notices.done(key, arguments);
        return outcome(seen.code(), seen.revision());
    }

    public RevisionView getView() {
        if (view == null) {
            view = register.open(
                    AddressNotFound.number(Optional.ofNullable(code)),
                    AddressNotFound.number(Optional.ofNullable(revision)
                            .filter(text -> text.matches("[1-9]\\d{0,2}"))
                            .map(Integer::valueOf)));
        }
        return view;
    }

    /** Who issued and approved it, as its print says. */
    public SheetHead getIssued() {
        return head.of(getView());
    }

    public String getDrawing() {
        if (drawing == null) {
            drawing = SheetSvg.render(SheetDrawing.of(getView().drawn()), language.getLocale());
        }
        return drawing;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getRevision() {
        return revision;
    }

    public void setRevision(String revision) {
        this.revision = revision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What is odd on the sheet, for whoever checks and approves it. */
    public List<SheetHint> getHints() {
        return getView().may().act() ? SheetHint.of(getView().sop()) : List.of();
    }

    /** Whether the approver knows that parts of the sheet are still to be confirmed. */
    public boolean isMarksKnown() {
        return marksKnown;
    }

    public void setMarksKnown(boolean marksKnown) {
        this.marksKnown = marksKnown;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }
}
