package id.sop.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A wording that the head of an office can tick on a disposition slip. */
@Entity
@Table(name = "disposition_instruction")
class DispositionInstruction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_id")
    private long id;

    private String office;
    private int rank;
    private String wording;

    @Column(name = "in_use")
    private boolean inUse = true;

    protected DispositionInstruction() {}

    DispositionInstruction(String office, int rank, String wording) {
        this.office = office;
        this.rank = rank;
        this.wording = wording;
    }

    String wording() {
        return wording;
    }
}
