package id.sop.organisation;

import java.util.Set;

/**
 * A part of an office's work that only those see who do it (ruang terbatas).
 *
 * @param name as it is said to those who see what is in it
 * @param right lets in who does not do the work
 * @param sheets the codes of the sheets whose runs are in it
 * @param papers the codes of the document types whose papers are in it, whatever run has them
 */
public record Compartment(String code, String name, Right right, Set<String> sheets, Set<String> papers) {

    public Compartment {
        sheets = Set.copyOf(sheets);
        papers = Set.copyOf(papers);
    }
}
