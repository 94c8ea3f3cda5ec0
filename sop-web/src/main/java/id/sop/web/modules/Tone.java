package id.sop.web.modules;

import java.util.Locale;

/** How a state is shown as a chip: colour only where it means something. */
public enum Tone {
    NEUTRAL,
    BRAND,
    DUE,
    LATE,
    DONE;

    /** As style classes say it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
