package id.sop.clients;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The nights of a client in the house, from her arrival at the door until she leaves (tinggal di panti). */
@Entity
@Table(name = "client_stay")
@SequenceGenerator(name = "client_stay_id", sequenceName = "client_stay_id", allocationSize = 50)
class Stay {

    /** How a stay ends. */
    public enum End {
        NOT_ADMITTED,
        VOID
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "client_stay_id")
    private long id;

    @Version
    private int version;

    private String office;

    @ManyToOne
    @JoinColumn(name = "case_id")
    private ClientCase clientCase;

    @ManyToOne
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    @Column(name = "ended_as")
    @Enumerated(EnumType.STRING)
    private End end;

    /** The person while it lasts: the database lets nobody stay twice at once. */
    @Column(name = "open_person")
    private Long openPerson;

    protected Stay() {}

    Stay(ClientCase clientCase, Instant arrivedAt) {
        this.clientCase = clientCase;
        office = clientCase.office();
        corrected(arrivedAt);
    }

    /** It is corrected when she came, and who she is with her case. */
    final void corrected(Instant at) {
        arrivedAt = at;
        person = clientCase.person();
        openPerson = person.id();
    }

    /** She left. @param at not before she came */
    void ended(Instant at, End how) {
        leftAt = at.isBefore(arrivedAt) ? arrivedAt : at;
        end = how;
        openPerson = null;
    }

    boolean isOpen() {
        return leftAt == null;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    /** Null while it lasts. */
    Instant leftAt() {
        return leftAt;
    }

    End end() {
        return end;
    }
}
