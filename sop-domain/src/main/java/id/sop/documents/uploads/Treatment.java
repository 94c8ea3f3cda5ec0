package id.sop.documents.uploads;

/** What was done to a file before it was stored. */
public enum Treatment {
    /** Nothing: it is stored byte by byte as it was given. */
    AS_GIVEN,
    /** The picture was written anew, with nothing but its pixels. */
    WRITTEN_ANEW,
    /** The same, and it has fewer pixels, because the server could not bear all of them at once. */
    REDUCED,
    /** Its pages became those of a PDF. */
    MADE_PAGES,
    /** The same, and some have fewer pixels. */
    MADE_REDUCED_PAGES;

    /** Whether less is left of it than was given. */
    public boolean reduced() {
        return this == REDUCED || this == MADE_REDUCED_PAGES;
    }
}
