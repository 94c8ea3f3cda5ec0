package id.sop.procedures.runs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** That an officer may see a run of a compartment: since when and by whom. */
@Entity
@Table(name = "run_member")
class RunMember {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "run_id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id")
    private SopRun run;

    private String username;

    @Column(name = "since_at")
    private Instant since;

    @Column(name = "granted_by")
    private String grantedBy;

    protected RunMember() {}

    /** One of those who work on the run. @param grantedBy the account that made her so */
    RunMember(SopRun run, String username, String grantedBy, Instant since) {
        this.run = run;
        this.username = username;
        this.grantedBy = grantedBy;
        this.since = since;
    }

    boolean is(String account) {
        return username.equals(account);
    }
}
