package id.sop.web.letters;

import id.sop.letters.DispositionService;
import id.sop.letters.FollowUpNumber;
import id.sop.letters.FollowUpView;
import id.sop.letters.LetterRegister;
import id.sop.letters.LetterView;
import id.sop.procedures.runs.RunHistory;
import id.sop.procedures.runs.RunNotFound;
import id.sop.procedures.runs.RunRegister;
import id.sop.web.shared.AddressNotFound;
import id.sop.web.shared.Notices;
import id.sop.web.shared.Words;
import id.sop.web.steps.RunWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One letter with all that happened to it; here the head takes dispositions back and answers questions. */
@Named
@ViewScoped
public class LetterPage implements Serializable {

    private static final String AGAIN = "/letters/letter?faces-redirect=true&includeViewParams=true";

    @Inject
    LetterRegister register;

    @Inject
    RunRegister runs;

    @Inject
    DispositionService dispositions;

    @Inject
    Notices notices;

    @Inject
    Words words;

    @Inject
    RunWords runWords;

    private String no;
    private LetterView letter;
    private boolean runVisible;
    private List<LetterTimeline.Entry> timeline;
    private final Remark reason = new Remark();
    private Map<Integer, Remark> remarks;

    /** Opens the letter, which is traced. */
    public void load() {
        letter = register.open(AddressNotFound.number(no));
        var history = historyOfItsRun();
        runVisible = history.isPresent();
        timeline = LetterTimeline.of(letter, history.orElse(null), words, runWords);
        remarks = letter.dispositions().stream()
                .flatMap(disposition -> disposition.followUps().stream())
                .collect(Collectors.toMap(followUp -> followUp.number().serial(), followUp -> new Remark()));
    }

    /** What happened in the run of the letter; empty for who reads the letter and not the run. */
    private Optional<RunHistory> historyOfItsRun() {
        try {
            return Optional.of(runs.history(letter.run()));
        } catch (RunNotFound notHers) {
            return Optional.empty();
        }
    }

    /** Whether the caller may open the run of the letter. */
    public boolean isRunVisible() {
        return runVisible;
    }

    /** Takes the disposition back as a whole. */
    public String withdraw() {
        dispositions.withdraw(letter.number(), reason.getText());
        notices.done("letter.disposition-withdrawn", letter.number());
        return AGAIN;
    }

    /** Takes the disposition back from one addressee. */
    public String withdrawFrom(FollowUpView followUp) {
        dispositions.withdraw(followUp.number(), remark(followUp.number()));
        notices.done("letter.addressee-withdrawn", followUp.position());
        return AGAIN;
    }

    /** Answers the question of an addressee. */
    public String answer(FollowUpView followUp) {
        dispositions.answer(followUp.number(), remark(followUp.number()));
        notices.done("letter.answered", followUp.position());
        return AGAIN;
    }

    private String remark(FollowUpNumber number) {
        return remarks.get(number.serial()).getText();
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

    public List<LetterTimeline.Entry> getTimeline() {
        return timeline;
    }

    public Remark getReason() {
        return reason;
    }

    /** What the head writes about each follow-up, by its serial. */
    public Map<Integer, Remark> getRemarks() {
        return remarks;
    }
}
