package id.sop.clients.persons;

/** What follows from how alike two descriptions of persons are, the strongest first. */
public enum LikenessVerdict {
    /** The same NIK, and names that do not contradict it (sama). */
    SAME,
    /** The same NIK with another name: one of the two was typed wrongly (NIK ganda). */
    NIK_SHARED,
    /** Born on the same day to the same mother or family, and yet another child (kembar). */
    MAYBE_TWINS,
    /** Somebody has to say whether it is the same person (sangat mungkin). */
    VERY_LIKELY,
    /** Worth being shown (mungkin). */
    LIKELY,
    NONE
}
