package id.sop.documents.types;

import id.sop.shared.PlainText;
import id.sop.shared.RecordChange;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What an administrator changes of a document type (jenis naskah): its name. */
public class DocumentTypeChange extends RecordChange {

    @NotBlank @Size(max = 300) @PlainText
    private String name;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Override
    protected List<Value<?>> values() {
        return List.of(value("name", this::getName, this::setName));
    }
}
