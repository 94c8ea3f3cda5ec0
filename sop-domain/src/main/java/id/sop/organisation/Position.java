package id.sop.organisation;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/**
 * A position (jabatan) of one office; its code is the name of the realm group whose members hold it.
 *
 * <p>Every request asks for the positions. They change only at a start, so that what a query found is kept; EclipseLink keeps it of named queries
 * only.
 */
@Entity(name = "OfficePosition")
@NamedQuery(
        name = Position.ALL,
        query = "select distinct p from OfficePosition p left join fetch p.rights",
        hints = @QueryHint(name = QueryHints.QUERY_RESULTS_CACHE, value = HintValues.TRUE))
@Cacheable
@Table(name = "office_position")
public class Position {

    static final String ALL = "OfficePosition.all";

    @Id
    private String code;

    private String office;
    private String name;
    private int rank;

    @Column(name = "receives_letters")
    private boolean receivesLetters;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "office_position_right", joinColumns = @JoinColumn(name = "office_position"))
    @Column(name = "office_right")
    @Enumerated(EnumType.STRING)
    private Set<Right> rights = EnumSet.noneOf(Right.class);

    protected Position() {}

    Position(String office, OfficeSheet.Post post, int rank) {
        this.office = office;
        this.rank = rank;
        code = codeOf(office, post.id());
        name = post.name();
        receivesLetters = post.receivesLetters();
        rights.addAll(post.rights());
    }

    /** The code of the position that a sheet of the office names by its short id. */
    public static String codeOf(String office, String id) {
        return office + "." + id;
    }

    public String code() {
        return code;
    }

    public String office() {
        return office;
    }

    /** The name as the office says it, such as "Kasubbag TU". */
    public String name() {
        return name;
    }

    /** Its place in the order in which the office lists its positions, from 1. */
    public int rank() {
        return rank;
    }

    /** Whether a letter may be disposed to it. */
    public boolean receivesLetters() {
        return receivesLetters;
    }

    public Set<Right> rights() {
        return Set.copyOf(rights);
    }
}
