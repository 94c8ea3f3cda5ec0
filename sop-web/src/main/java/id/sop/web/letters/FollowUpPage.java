package id.sop.web.letters;

import id.sop.letters.DispositionView;
import id.sop.letters.FollowUpNumber;
import id.sop.letters.FollowUpResult;
import id.sop.letters.FollowUpView;
import id.sop.letters.FollowUps;
import id.sop.letters.LetterView;
import id.sop.web.AddressNotFound;
import id.sop.web.Attachments;
import id.sop.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What one addressee does about a letter (tindak lanjut): reads it, asks back, records what was done. */
@Named
@ViewScoped
public class FollowUpPage implements Serializable {

    @Inject
    FollowUps followUps;

    @Inject
    Notices notices;

    @Inject
    Attachments papers;

    private String no;
    private FollowUpNumber number;
    private LetterView letter;
    private DispositionView disposition;
    private FollowUpView followUp;
    private final FollowUpResult result = new FollowUpResult();
    private final Remark question = new Remark();

    /** Opens the follow-up; the first opening marks it as read. */
    public void load() {
        number = AddressNotFound.number(FollowUpNumber.parse(no));
        letter = followUps.read(number);
        disposition = letter.dispositions().stream()
                .filter(given -> given.followUps().stream().anyMatch(this::isThis))
                .findFirst()
                .orElseThrow(AddressNotFound::new);
        followUp = disposition.followUps().stream().filter(this::isThis).findFirst().orElseThrow();
    }

    /** Records what was done; the work is over. */
    public String record() {
        result.getFileIds().clear();
        papers.files().forEach(file -> result.getFileIds().add(file.id()));
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

    public Attachments getPapers() {
        return papers;
    }

    public FollowUpResult getResult() {
        return result;
    }

    public Remark getQuestion() {
        return question;
    }
}
