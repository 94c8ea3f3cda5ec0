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
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;

/** A position (jabatan) of one office; its code is the name of the realm group whose members hold it. */
@Entity(name = "OfficePosition")
@Cacheable
@Table(name = "office_position")
public class Position {

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
