package id.sop.letters;

/** Who may know of a letter (sifat kerahasiaan), in the degrees of official correspondence (tata naskah dinas). */
public enum Confidentiality {
    /** Biasa. */
    OPEN,
    /** Terbatas. */
    LIMITED,
    /** Rahasia. */
    SECRET,
    /** Sangat rahasia. */
    TOP_SECRET
}
