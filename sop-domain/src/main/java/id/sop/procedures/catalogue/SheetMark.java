package id.sop.procedures.catalogue;

import id.sop.procedures.sheet.Mark;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * A mark "perlu dikonfirmasi" of a sheet.
 *
 * @param confirmed who confirmed it; empty as long as nobody has
 */
public record SheetMark(Mark mark, Optional<Confirmed> confirmed) {

    /** Who confirmed what a mark is about, and when. @param note what she wrote; null for nothing */
    public record Confirmed(String officer, String position, Instant at, String note) implements Serializable {}
}
