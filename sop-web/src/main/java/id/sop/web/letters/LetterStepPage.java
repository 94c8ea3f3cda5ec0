package id.sop.web.letters;

import id.sop.letters.DispositionService;
import id.sop.letters.LetterBrief;
import id.sop.letters.LetterData;
import id.sop.letters.LetterNotFound;
import id.sop.letters.LetterRegister;
import id.sop.letters.LetterRow;
import id.sop.letters.RecordAndCode;
import id.sop.letters.RegisterIncomingLetter;
import id.sop.web.fields.Choice;
import id.sop.web.files.HeldFiles;
import id.sop.web.shared.FrameContents;
import id.sop.web.shared.Words;
import id.sop.web.steps.StepPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the step pages of a letter show beside their input: the letter so far, its scans, likely duplicates, the choices of a disposition. */
@Named("letterStep")
@ViewScoped
public class LetterStepPage implements Serializable {

    @Inject
    StepPage step;

    @Inject
    transient LetterRegister register;

    @Inject
    transient DispositionService dispositions;

    @Inject
    transient Words words;

    @Inject
    transient FrameContents frame;

    @Inject
    transient Clock clock;

    private HeldFiles scans;
    private LetterBrief letter;
    private transient List<Choice> reserved;
    private transient List<LetterRow> duplicates;

    /** Loads the letter that the row changes, and its scans into the form where the form has one. @throws LetterNotFound if it is not hers to see */
    public void load() {
        if (step.getInput() == null || scans != null) {
            return;
        }
        scans = HeldFiles.several();
        if (!isRegistering()) {
            letter = (LetterBrief) Optional.ofNullable(step.getThing()).orElseThrow(LetterNotFound::new);
            letter.scans().forEach(scans::show);
        }
        var data = data();
        if (data != null) {
            scans.onChange(data::setScanIds);
        }
    }

    /** The letter as it was when the page was opened; null while it is being registered, at whatever row of a run. */
    public LetterBrief getLetter() {
        return letter;
    }

    /** Whether the row makes the letter, and changes none that there is. */
    public boolean isRegistering() {
        return step.getInput() instanceof RegisterIncomingLetter;
    }

    public HeldFiles getScans() {
        return scans;
    }

    /** Looks for letters that are likely the same as the one being entered. */
    public void lookForDuplicates() {
        duplicates = null;
        getDuplicates();
    }

    /** Letters of the same sender with the same number. */
    public List<LetterRow> getDuplicates() {
        if (duplicates == null) {
            var data = data();
            duplicates = data == null || !isRegistering()
                    ? List.of()
                    : register.likelyDuplicates(data.getSender(), data.getLetterNumber());
        }
        return duplicates;
    }

    /** The numbers that are kept free for letters that follow; none where a letter is not being registered. */
    public List<Choice> getReservedNumbers() {
        if (reserved == null) {
            reserved = !isRegistering()
                    ? List.of()
                    : register.reservedNumbers().stream()
                            .map(free -> new Choice(
                                    free.number().inAddress(),
                                    words.of("letter.reservedNumber.free", free.number(), free.reason())))
                            .toList();
        }
        return reserved;
    }

    /** Whether the day of receipt lies before today, so that a reason may be needed. */
    public boolean isBackDated() {
        var data = data();
        return data != null
                && data.getReceivedOn() != null
                && data.getReceivedOn().isBefore(LocalDate.now(clock.withZone(frame.zone())));
    }

    /** The positions to which the letter can be disposed. */
    public List<Choice> getAddressees() {
        return dispositions.possibleAddressees().stream()
                .map(position -> new Choice(position.code(), position.name()))
                .toList();
    }

    /** The wordings that can be ticked. */
    public List<Choice> getInstructions() {
        return dispositions.instructions().stream()
                .map(wording -> new Choice(wording, wording))
                .toList();
    }

    private LetterData data() {
        if (step.getInput() instanceof RegisterIncomingLetter registration) {
            return registration.getLetter();
        }
        return step.getInput() instanceof RecordAndCode recording ? recording.getLetter() : null;
    }
}
