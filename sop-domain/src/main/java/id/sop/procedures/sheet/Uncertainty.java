package id.sop.procedures.sheet;

import java.util.Objects;
import java.util.Optional;

/**
 * Something the printed sheet does not show for certain: what the system holds there is a default, and the sheet is
 * marked.
 *
 * @param about which part
 * @param confidence how far the default may be trusted, where the transcription says so
 * @param reason a sentence for the office
 */
public record Uncertainty(Aspect about, Optional<Confidence> confidence, String reason) {

    public Uncertainty {
        Objects.requireNonNull(about);
        Objects.requireNonNull(confidence);
        Objects.requireNonNull(reason);
    }

    /** How far a default may be trusted. */
    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }
}
