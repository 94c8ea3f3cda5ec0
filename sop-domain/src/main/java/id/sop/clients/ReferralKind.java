package id.sop.clients;

/** How clients come to the home (asal rujukan). */
public enum ReferralKind {
    /** Seleksi pendekatan awal. */
    OUTREACH,
    /** Razia kabupaten/kota. */
    RAID,
    /** Dinas Sosial kabupaten/kota. */
    SOCIAL_OFFICE,
    /** Satuan Polisi Pamong Praja. */
    PUBLIC_ORDER,
    /** Kepolisian. */
    POLICE,
    /** Rumah sakit jiwa. */
    PSYCHIATRIC_HOSPITAL,
    /** Rumah sakit. */
    HOSPITAL,
    /** Keluarga. */
    FAMILY,
    /** Datang sendiri. */
    BY_HERSELF,
    /** Panti atau LKS lain. */
    OTHER_HOME,
    /** Pengadilan. */
    COURT,
    OTHER
}
