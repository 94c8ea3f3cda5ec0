package id.sop.documents.uploads;

import id.sop.shared.DomainException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Refused: the file has {0} MB, the limit is {1} MB (of 1024 × 1024 bytes). */
public class FileTooLarge extends DomainException {

    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1024L * 1024L);

    FileTooLarge(BigDecimal sizeMb, BigDecimal limitMb) {
        super(sizeMb, limitMb);
    }

    /** The size is rounded up, so that one byte too many does not read as the limit itself. */
    static FileTooLarge of(long bytes, long limitBytes) {
        return new FileTooLarge(megabytes(bytes), megabytes(limitBytes));
    }

    private static BigDecimal megabytes(long bytes) {
        return BigDecimal.valueOf(bytes)
                .divide(MEGABYTE, 1, RoundingMode.CEILING)
                .stripTrailingZeros();
    }
}
