package id.sop.web.shared;

import java.time.ZoneId;
import java.util.List;

/** What every page knows of the person signed in. */
public interface FrameContents {

    /** Name of the office (kantor) that the person works in; empty before login. */
    String office();

    /** Name of the person, or of the account where no name is known. */
    String person();

    /** Positions (jabatan) held now, in words, acting appointments with their last day; the own position first. */
    List<String> positions();

    /** Time zone of the office. */
    ZoneId zone();
}
