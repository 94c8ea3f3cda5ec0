package id.sop.web.administration;

import id.sop.documents.print.Letterhead;
import id.sop.documents.print.LetterheadChange;
import id.sop.documents.print.LetterheadService;
import id.sop.web.files.HeldFiles;
import id.sop.web.shared.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;

/** The letterhead of the office (kop naskah dinas), whose address and emblem an administrator enters. */
@Named
@ViewScoped
public class LetterheadPage implements Serializable {

    @Inject
    transient LetterheadService letterheads;

    @Inject
    transient Notices notices;

    private final HeldFiles emblem = HeldFiles.one();
    private LetterheadChange change;
    private transient Letterhead letterhead;

    /** Reads the letterhead as it is printed, and what was entered for it. */
    public void load() {
        if (change == null) {
            change = letterheads.entered();
            letterheads.emblem().ifPresent(emblem::show);
            emblem.onChange(ids -> change.setEmblemFile(ids.isEmpty() ? null : ids.get(0)));
        }
    }

    /** Enters what was changed. */
    public String save() {
        letterheads.change(change);
        notices.done("letterhead.saved");
        return "/administration/letterhead?faces-redirect=true";
    }

    /** The letterhead as it is printed now. */
    public Letterhead getLetterhead() {
        if (letterhead == null) {
            letterhead = letterheads.letterhead();
        }
        return letterhead;
    }

    public LetterheadChange getChange() {
        return change;
    }

    /** The emblem of the form; where the form has taken over another one meanwhile, that. */
    public HeldFiles getEmblem() {
        if (!Objects.equals(change.getEmblemFile(), emblem.id())) {
            emblem.clear();
            letterheads.emblem().ifPresent(emblem::show);
        }
        return emblem;
    }
}
