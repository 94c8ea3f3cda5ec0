package id.sop.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** An officer in the position in which she acted, with both names as they were then. */
@Embeddable
public class Actor implements Serializable {

    private String username;

    @Column(name = "officer_name")
    private String name;

    @Column(name = "office_position")
    private String position;

    @Column(name = "position_name")
    private String positionName;

    protected Actor() {}

    private Actor(String username, String name, String position, String positionName) {
        this.username = username;
        this.name = name;
        this.position = position;
        this.positionName = positionName;
    }

    /** The caller in one of her positions. */
    public static Actor of(Caller caller, String position, String positionName) {
        return new Actor(caller.username(), caller.name(), position, positionName);
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    /** The code of the position. */
    public String position() {
        return position;
    }

    /** What the officer was in words, both positions where she acted for one: "Plh. Kepala Panti (Kasubbag TU)". */
    public String positionName() {
        return positionName;
    }
}
