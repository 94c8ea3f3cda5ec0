package id.sop.procedures.sheet;

import static java.util.stream.Collectors.joining;

import id.sop.organisation.calendar.StandardTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** All of it in one line: "Laporan · 5 Menit · Arsip". */
    public String text() {
        return Stream.of(requires.stream(), timeText.stream(), outputs.stream(), remark.stream())
                .flatMap(texts -> texts)
                .collect(joining(" · "));
    }
}
