package id.sop.clients;

/** What a client or her guardian may allow, each by itself (persetujuan). */
public enum Consent {
    /** Pengolahan data pribadi. */
    DATA,
    /** Foto. */
    PHOTO,
    /** Berbagi data dengan dinas asal. */
    SHARING,
    /** Pemeriksaan kesehatan. */
    HEALTH_CHECKS,
    /** Kunjungan bimbingan lanjut. */
    VISITS,
    /** Menghubungi keluarga. */
    FAMILY_CONTACT
}
