package id.sop.procedures.steps;

/** Why the printed standard of a row does not apply to how it was performed (baku tidak berlaku, karena). */
public enum NotHeld {
    /** The standard is one for other people or things than those that the run is about. */
    OTHER_CATEGORY,
    /** What the row asks for was fulfilled before the run came to it. */
    FULFILLED_EARLIER,
    /** The row was gone through, and what it describes was not needed. */
    NOT_NEEDED,
    /** It was entered after the fact (dicatat susulan): nobody measured it. */
    ENTERED_LATER
}
