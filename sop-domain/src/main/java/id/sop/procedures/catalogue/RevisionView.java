package id.sop.procedures.catalogue;

import id.sop.procedures.sheet.SheetChanges;
import id.sop.procedures.sheet.Sop;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A revision of a sheet with everything that is known of it.
 *
 * @param key by which an act names it
 * @param sop the sheet as its file says it
 * @param drawn the sheet with the marks that are still to be confirmed, for drawing
 * @param fileName of the file that was entered; null for what was entered before it was kept
 * @param approver the name of the position that approves and withdraws it
 * @param approval by whom and when it was approved; empty before that, and where it came with a file of the system
 * @param effectiveOn from when it is in force; empty before it is approved
 * @param running how many runs that the caller may see are still on it
 * @param newPapers the papers that enter the list of document types when it is approved; empty from then on
 * @param comparedTo the revision in force that it was compared to; empty where there is no other
 * @param changes against that revision
 * @param today the day of the office, the earliest from which a revision can be in force
 */
public record RevisionView(
        RevisionKey key,
        Sop sop,
        Sop drawn,
        RevisionStatus status,
        String fileName,
        String approver,
        Optional<Approval> approval,
        Optional<LocalDate> effectiveOn,
        long running,
        List<Happened> history,
        List<SheetMark> marks,
        List<Named> newPapers,
        Optional<Integer> comparedTo,
        Optional<SheetChanges> changes,
        May may,
        LocalDate today) {

    /**
     * Who approved it, as she was called on that day.
     *
     * @param nip her number; null while nobody has entered it
     */
    public record Approval(String officer, String nip, String position, Instant at) implements Serializable {}

    /** What happened to it, oldest first; nobody did it where it came with a file of the system. */
    public record Happened(SheetAct act, String officer, String position, Instant at, String note)
            implements Serializable {}

    /** A paper as the sheet prints it, and what the office will call it. */
    public record Named(String printed, String name) implements Serializable {}

    /** What the caller may do with it now. */
    public record May(
            boolean check, boolean sendBack, boolean approve, boolean discard, boolean withdraw, boolean confirm)
            implements Serializable {

        /** Whether anything can be done besides confirming marks. */
        public boolean act() {
            return check || sendBack || approve || discard || withdraw;
        }
    }
}
