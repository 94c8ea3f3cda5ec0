package id.sop.procedures.sheet;

import java.util.Arrays;

/** What an end that is not the usual one is where the sheet has no name for it. */
public enum UnnamedEnd {
    /** The work is not gone on with. */
    NOT_CONTINUED;

    /** What a run has kept of its end: one of these, to be said in the language of who reads it, or the name that the sheet has for it. */
    public static Object said(String kept) {
        return Arrays.stream(values())
                .<Object>map(end -> end)
                .filter(end -> end.toString().equals(kept))
                .findFirst()
                .orElse(kept);
    }
}
