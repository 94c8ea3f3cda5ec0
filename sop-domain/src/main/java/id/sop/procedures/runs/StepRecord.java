package id.sop.procedures.runs;

import id.sop.shared.ListedKey;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of several things that are recorded of a performed step, in their order.
 *
 * <p>An entity of its own and no element of a collection: EclipseLink cannot read the elements of many steps at once, entities it can.
 */
@MappedSuperclass
@IdClass(ListedKey.class)
abstract class StepRecord {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "performed_step_id")
    private PerformedStep owner;

    @Id
    @Column(name = "position_in_list")
    private int position;

    /** As they were recorded: they are read by a join, which does not keep their order. */
    static <T extends StepRecord> Stream<T> inOrder(List<T> records) {
        return records.stream().sorted(Comparator.comparingInt(record -> ((StepRecord) record).position));
    }

    protected StepRecord() {}

    StepRecord(PerformedStep owner, int position) {
        this.owner = owner;
        this.position = position;
    }
}
