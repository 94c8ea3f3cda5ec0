package id.sop.web.fields;

import java.io.Serializable;

/** Something that can be chosen: the value that is kept, what it is called, and a second line where the name does not say enough. */
public record Choice(Object value, String label, String detail) implements Serializable {

    public Choice(Object value, String label) {
        this(value, label, "");
    }
}
