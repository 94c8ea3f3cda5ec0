package id.sop.web.procedures;

import id.sop.procedures.catalogue.RevisionRegister;
import id.sop.procedures.catalogue.RevisionView;
import id.sop.procedures.catalogue.SheetConfirmationService;
import id.sop.procedures.catalogue.SheetMark;
import id.sop.shared.PlainText;
import id.sop.web.fields.Choice;
import id.sop.web.shared.AddressNotFound;
import id.sop.web.shared.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The marks "perlu dikonfirmasi" of a revision: those still open are confirmed together, a confirmation can be taken back. */
@Named
@ViewScoped
public class MarksPage implements Serializable {

    @Inject
    transient RevisionRegister register;

    @Inject
    transient SheetConfirmationService confirmations;

    @Inject
    transient RevisionWords revisionWords;

    @Inject
    transient Notices notices;

    private String code;
    private String revision;

    @NotEmpty private List<String> chosen = new ArrayList<>();

    @Size(max = 2000) @PlainText
    private String note;

    private transient RevisionView view;
    private transient List<Choice> open;

    /** Reads the revision that the address names. */
    public void load() {
        getOpen();
    }

    public String confirm() {
        confirmations.confirm(code, getView().key().revision(), chosen, note);
        notices.done("marks.confirmed", chosen.size());
        return again();
    }

    public String undo(String place) {
        confirmations.undo(code, getView().key().revision(), place);
        notices.done("marks.undone");
        return again();
    }

    private String again() {
        return "/procedures/marks?faces-redirect=true&includeViewParams=true";
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

    /** The marks that nobody has confirmed, to be chosen from. */
    public List<Choice> getOpen() {
        if (open == null) {
            open = getView().marks().stream()
                    .filter(mark -> mark.confirmed().isEmpty())
                    .map(mark -> new Choice(mark.mark().place(), revisionWords.mark(mark.mark())))
                    .toList();
        }
        return open;
    }

    /** The marks that somebody has confirmed. */
    public List<SheetMark> getConfirmed() {
        return getView().marks().stream()
                .filter(mark -> mark.confirmed().isPresent())
                .toList();
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

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
