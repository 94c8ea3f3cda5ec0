package id.sop.watches;

import id.sop.procedures.steps.SecondHand;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A night watch (jaga malam), which one officer hands over to the next. */
@Entity
@Table(name = "watch")
class Watch {

    @Id
    private long id;

    private String office;

    private String post;

    @Embedded
    private SecondHand handOver = new SecondHand();

    protected Watch() {}

    Watch(long id, String office, String post) {
        this.id = id;
        this.office = office;
        this.post = post;
    }

    long id() {
        return id;
    }

    String post() {
        return post;
    }

    SecondHand handOver() {
        return handOver;
    }
}
