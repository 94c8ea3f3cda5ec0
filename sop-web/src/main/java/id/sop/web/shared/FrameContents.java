package id.sop.web.shared;

import java.time.ZoneId;
import java.util.List;

/** What the frame of every page shows of the person signed in: the one seam between the frame and the modules. */
public interface FrameContents {

    /** Name of the office (kantor) that the person works in; empty before login. */
    String office();

    /** Name of the person, or of the account where no name is known. */
    String person();

    /** Positions (jabatan) held now, in words, acting appointments with their last day; the own position first. */
    List<String> positions();

    /** Time zone of the office. */
    ZoneId zone();

    /** What waits behind a menu entry: 0 shows nothing. */
    int waiting(String entry);

    /** Whether the person may open a menu entry. */
    boolean mayOpen(String entry);
}
