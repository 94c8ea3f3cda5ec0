package id.sop.procedures;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

/**
 * One of several things that are recorded of a performed step, in their order.
 *
 * <p>An entity of its own and no element of a collection: EclipseLink cannot read the elements of many steps at once, entities it can.
 */
@MappedSuperclass
@IdClass(StepRecord.Key.class)
abstract class StepRecord {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "performed_step_id")
    private PerformedStep step;

    @Id
    @Column(name = "position_in_list")
    private int position;

    protected StepRecord() {}

    StepRecord(PerformedStep step, int position) {
        this.step = step;
        this.position = position;
    }

    /** The step and the place in its order. */
    record Key(long step, int position) implements Serializable {}
}
