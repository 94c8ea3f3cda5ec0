package id.sop.letters;

/** Where an incoming letter stands, named after the row of JBI-SURAT-MASUK that brought it there. */
public enum LetterState {
    /** Row 1: received and entered in the agenda book. */
    RECEIVED,
    /** Row 2: recorded and coded; the disposition slip exists. */
    RECORDED,
    /** Row 3: examined and found right. */
    EXAMINED,
    /** Row 4: disposed. */
    DISPOSED,
    /** Row 5: distributed to those named by the disposition. */
    DISTRIBUTED,
    /** Row 6: archived. */
    ARCHIVED,
    /** Entered by mistake: its run was withdrawn, and its number is void but stays in the book. */
    WITHDRAWN,
    /** Its run ended in a way that the sheet does not describe; the letter keeps its number. */
    ENDED_OUTSIDE
}
