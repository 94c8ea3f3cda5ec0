package id.sop.organisation;

/**
 * How somebody acts for a position (UU 30/2014 article 14 and 34; SE Kepala BKN 1/SE/I/2021).
 */
public enum ActingKind {
    /** Pelaksana harian: the holder is away for a time. */
    PLH("Plh."),
    /** Pelaksana tugas: the position is vacant. */
    PLT("Plt.");

    private final String abbreviation;

    ActingKind(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** As it stands before the name of the position, in official papers as well as on the pages. */
    public String abbreviation() {
        return abbreviation;
    }
}
