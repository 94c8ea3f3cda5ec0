package id.sop.shared;

import java.io.Serializable;
import java.util.Objects;

/** The key of a record in the list of another one: whose list, and the place in it from 0. */
public class ListedKey implements Serializable {

    private long owner;
    private int position;

    /** For the persistence provider, which sets the fields. */
    public ListedKey() {}

    /** @param owner the id of the record that has the list */
    public ListedKey(long owner, int position) {
        this.owner = owner;
        this.position = position;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListedKey that && that.owner == owner && that.position == position;
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, position);
    }
}
