package id.sop.letters;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The input of JBI-SURAT-MASUK row 4 (disposisi): to whom, what to do, until when. */
public class DisposeLetter implements Serializable {

    @NotEmpty(message = "{disposition.addresseeRequired}") private List<String> positions = new ArrayList<>();

    private List<String> instructions = new ArrayList<>();

    @Size(max = 200) @PlainText
    private String ownInstruction;

    private LocalDate dueOn;

    @Size(max = 2000) @PlainText
    private String note;

    /** An addressee must be able to see what is wanted. */
    @AssertTrue(message = "{disposition.instructionRequired}") public boolean isInstructed() {
        return !instructions.isEmpty() || (ownInstruction != null && !ownInstruction.isBlank());
    }

    /** The codes of the positions to which the letter goes. */
    public List<String> getPositions() {
        return positions;
    }

    public void setPositions(List<String> positions) {
        this.positions = positions;
    }

    /** Wordings of the office's list. */
    public List<String> getInstructions() {
        return instructions;
    }

    public void setInstructions(List<String> instructions) {
        this.instructions = instructions;
    }

    public String getOwnInstruction() {
        return ownInstruction;
    }

    public void setOwnInstruction(String ownInstruction) {
        this.ownInstruction = ownInstruction;
    }

    /** The last day for the follow-up; null for none. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    List<String> allInstructions() {
        var all = new ArrayList<>(instructions);
        if (ownInstruction != null && !ownInstruction.isBlank()) {
            all.add(ownInstruction.strip());
        }
        return all;
    }
}
