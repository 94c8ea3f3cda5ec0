package id.sop.procedures.sheet;

/** What a row is besides its symbol, where the legend of the printed form says so. */
public enum SecondNature {
    /** The row produces a formal document (dokumen kegiatan). */
    DOCUMENT,
    /** The row files papers (pengarsipan). */
    ARCHIVE
}
