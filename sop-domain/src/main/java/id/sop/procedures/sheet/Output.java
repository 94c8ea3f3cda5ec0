package id.sop.procedures.sheet;

import java.util.Objects;
import java.util.Optional;

/**
 * What a row results in (output).
 *
 * @param name as printed
 * @param paper the code of the document type of the paper that the row produces; empty where the output is no paper
 */
public record Output(String name, Optional<String> paper) {

    public Output {
        Objects.requireNonNull(name);
        Objects.requireNonNull(paper);
    }
}
