package id.sop.letters;

/** The kind of an incoming letter (jenis surat). */
public enum LetterKind {
    /** Surat dinas. */
    OFFICIAL,
    /** Undangan. */
    INVITATION,
    /** Pemberitahuan. */
    NOTICE,
    /** Permohonan. */
    REQUEST,
    /** Surat rujukan atau pengiriman klien. */
    REFERRAL,
    /** Surat edaran. */
    CIRCULAR,
    /** Laporan. */
    REPORT,
    /** Lainnya. */
    OTHER
}
