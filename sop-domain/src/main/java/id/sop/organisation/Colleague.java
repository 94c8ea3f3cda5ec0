package id.sop.organisation;

import java.io.Serializable;

/**
 * Another officer of the office, as one who works with her sees her: to whom a step can be handed, who can take part in it.
 *
 * @param authority the positions in which she may act today
 */
public record Colleague(String username, String name, Authority authority) implements Serializable {

    /** Whether she may act in this position today, as its holder or for it. */
    public boolean holds(String position) {
        return authority.includes(position);
    }
}
