package id.sop.procedures.sheet;

import java.util.List;
import java.util.Optional;

/** What an office understands by the papers of a sheet: asked by the check of the sheet. */
@FunctionalInterface
public interface PaperNames {

    /**
     * The document types that a paper can mean: none where the office does not know it, several where the name is ambiguous.
     *
     * @param code the code that the sheet gives; empty where the printed name says it
     */
    List<String> meanings(String office, Optional<String> code, String printedName);
}
