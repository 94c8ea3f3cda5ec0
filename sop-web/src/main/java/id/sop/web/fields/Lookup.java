package id.sop.web.fields;

import java.util.List;

/** What {@code sop:lookup} searches in: a named bean per kind of thing. */
public interface Lookup {

    /** The first choices for what was typed, at most some twenty, best first; the value of each is its code. */
    List<Choice> search(String typed);

    /** What the thing with this code is called; the code itself where there is none. */
    String label(String code);
}
