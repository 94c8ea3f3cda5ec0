package id.sop.backup;

/** A backup, a restore or a move is not possible; the message says why and what to do, in both languages. */
final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupRefused(String indonesian, String english) {
        super(indonesian + System.lineSeparator() + english);
    }

    BackupRefused(String indonesian, String english, Throwable cause) {
        super(indonesian + System.lineSeparator() + english, cause);
    }

    static BackupRefused damaged(String part) {
        return new BackupRefused(
                "Berkas cadangan ini rusak atau bukan cadangan sop: %s. Gunakan cadangan lain. Tidak ada yang diubah."
                        .formatted(part),
                "This backup is damaged or is none of sop: %s. Use another one. Nothing was changed.".formatted(part));
    }
}
