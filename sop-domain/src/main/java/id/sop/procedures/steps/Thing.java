package id.sop.procedures.steps;

import id.sop.documents.numbers.SerialNumber;
import id.sop.shared.SearchText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Map;

/**
 * Something that a module keeps under a number of the ledger, and that one run carries from the row that makes it to its last row: an incoming
 * letter. Its entity begins with the columns {@code office, book_year, sequence_number, run_year, run_sequence, search_text}.
 */
@MappedSuperclass
public abstract class Thing {

    private String office;

    @Embedded
    private SerialNumber number;

    @Embedded
    @AttributeOverride(name = "year", column = @Column(name = "run_year"))
    @AttributeOverride(name = "sequence", column = @Column(name = "run_sequence"))
    private SerialNumber run;

    @Column(name = "search_text")
    private String searchText;

    protected Thing() {}

    protected Thing(String office, SerialNumber number, SerialNumber run) {
        this.office = office;
        this.number = number;
        this.run = run;
    }

    /** What a run about it shows. */
    public abstract Subject asSubject();

    /** Its values, for the trace. */
    public abstract Map<String, String> values();

    /** Whether it came to its proper end: a run that goes on after that and ends outside of its sheet leaves it so. */
    public abstract boolean isFinished();

    /**
     * Its run was ended early.
     *
     * @param byMistake whether it should not have been entered, so that its number is void
     * @throws id.sop.shared.DomainException if it has ended before, or is finished
     */
    public abstract void end(boolean byMistake, Instant now);

    /** Says by which words it is found. @param longest how much of them its column holds */
    protected void isFoundBy(int longest, Object... fields) {
        searchText = SearchText.of(longest, fields);
    }

    public String office() {
        return office;
    }

    public SerialNumber number() {
        return number;
    }

    /** The run that carries it. */
    public SerialNumber run() {
        return run;
    }
}
