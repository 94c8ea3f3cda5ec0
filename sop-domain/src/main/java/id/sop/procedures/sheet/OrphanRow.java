package id.sop.procedures.sheet;

import id.sop.organisation.calendar.StandardTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A row of standards (mutu baku) that stands beside no activity: kept as printed, never run. */
public record OrphanRow(
        List<String> requires,
        Optional<StandardTime> standardTime,
        Optional<String> timeText,
        List<String> outputs,
        Optional<String> remark) {

    public OrphanRow {
        requires = List.copyOf(requires);
        Objects.requireNonNull(standardTime);
        Objects.requireNonNull(timeText);
        outputs = List.copyOf(outputs);
        Objects.requireNonNull(remark);
    }
}
