package id.sop.organisation;

import id.sop.shared.SearchText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * An officer (pegawai): what the realm cannot say of an account.
 *
 * <p>The realm alone decides which positions an account holds; here stands what it said at the last request, so that work can be handed to
 * another holder of a position. For which others she acts stands in her {@link ActingAppointment}s.
 */
@Entity
@Table(name = "officer")
public class Officer {

    @Id
    private String username;

    private String office;
    private String name;

    @Column(name = "name_order")
    private String nameOrder;

    private String nip;

    @BatchFetch(BatchFetchType.IN)
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "officer_position", joinColumns = @JoinColumn(name = "username"))
    @Column(name = "office_position")
    private Set<String> positions = new HashSet<>();

    protected Officer() {}

    Officer(String username, String office, String name) {
        this.username = username;
        this.office = office;
        rename(name);
    }

    /** Takes over what the realm says now. */
    void seenIn(String office, Set<String> positions) {
        this.office = office;
        this.positions.retainAll(positions);
        this.positions.addAll(positions);
    }

    public String username() {
        return username;
    }

    public String office() {
        return office;
    }

    public String name() {
        return name;
    }

    /** The civil-service number, or null while nobody entered it. */
    public String nip() {
        return nip;
    }

    Set<String> positions() {
        return Set.copyOf(positions);
    }

    final void rename(String name) {
        this.name = name;
        nameOrder = SearchText.order(name);
    }

    void number(String nip) {
        this.nip = nip;
    }
}
