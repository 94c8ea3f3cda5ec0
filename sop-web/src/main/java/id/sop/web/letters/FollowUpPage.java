package id.sop.web.letters;

import id.sop.letters.DispositionView;
import id.sop.letters.FollowUpNumber;
import id.sop.letters.FollowUpResult;
import id.sop.letters.FollowUpService;
import id.sop.letters.FollowUpView;
import id.sop.letters.LetterView;
import id.sop.web.fields.Choice;
import id.sop.web.files.HeldFiles;
import id.sop.web.shared.AddressNotFound;
import id.sop.web.shared.Notices;
import id.sop.web.steps.StartableSheets;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What one addressee does about a letter (tindak lanjut): reads it, asks back, records what was done. */
@Named
@ViewScoped
public class FollowUpPage implements Serializable {

    @Inject
    FollowUpService followUps;

    @Inject
    StartableSheets startable;

    @Inject
    Notices notices;

    private String no;
    private FollowUpNumber number;
    private LetterView letter;
    private DispositionView disposition;
    private FollowUpView followUp;
    private final FollowUpResult result = new FollowUpResult();
    private final HeldFiles papers = HeldFiles.several();
    private final Remark question = new Remark();
    private List<Choice> sheets;
    private String sheet;

    /** Opens the follow-up; the first opening marks it as read. */
    public void load() {
        number = AddressNotFound.number(FollowUpNumber.parse(no));
        letter = followUps.read(number);
        disposition = letter.dispositions().stream()
                .filter(given -> given.followUps().stream().anyMatch(this::isThis))
                .findFirst()
                .orElseThrow(AddressNotFound::new);
        followUp = disposition.followUps().stream()
                .filter(this::isThis)
                .findFirst()
                .orElseThrow();
        sheets = startable.getAll().stream()
                .map(start -> new Choice(start.code(), start.title()))
                .toList();
    }

    /** The page on which a run of the chosen sheet is started from this disposition. */
    public String start() {
        return startable.getAll().stream()
                .filter(start -> start.code().equals(sheet))
                .findFirst()
                .map(start -> start.page() + "?faces-redirect=true&sop=" + start.code() + "&from=" + number.inAddress())
                .orElse(null);
    }

    /** Records what was done; the work is over. */
    public String record() {
        result.getFileIds().clear();
        result.getFileIds().addAll(papers.ids());
        followUps.record(number, result);
        notices.done("follow-up.recorded", letter.number());
        return "/index?faces-redirect=true";
    }

    /** Asks the head back and waits for the answer. */
    public String ask() {
        followUps.ask(number, question.getText());
        notices.done("follow-up.asked", disposition.givenInPosition());
        return "/letters/follow-up?faces-redirect=true&includeViewParams=true";
    }

    private boolean isThis(FollowUpView candidate) {
        return candidate.number().equals(number);
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public LetterView getLetter() {
        return letter;
    }

    public DispositionView getDisposition() {
        return disposition;
    }

    public FollowUpView getFollowUp() {
        return followUp;
    }

    /** The sheets that the addressee may start. */
    public List<Choice> getSheets() {
        return sheets;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public HeldFiles getPapers() {
        return papers;
    }

    public FollowUpResult getResult() {
        return result;
    }

    public Remark getQuestion() {
        return question;
    }
}
