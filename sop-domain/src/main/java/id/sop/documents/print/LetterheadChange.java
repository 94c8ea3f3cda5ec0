package id.sop.documents.print;

import id.sop.shared.PlainText;
import id.sop.shared.RecordChange;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What an office enters for its letterhead (kop naskah dinas): its address, and the stored file of its emblem. */
public class LetterheadChange extends RecordChange {

    @Size(max = 300) @PlainText
    private String address;

    private String emblemFile;

    /** Address, telephone and mail, one line each. */
    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    /** The file of the emblem, a picture; null for none. */
    public String getEmblemFile() {
        return emblemFile;
    }

    public void setEmblemFile(String emblemFile) {
        this.emblemFile = emblemFile;
    }

    @Override
    protected List<Value<?>> values() {
        return List.of(
                value("address", this::getAddress, this::setAddress),
                value("emblemFile", this::getEmblemFile, this::setEmblemFile));
    }
}
