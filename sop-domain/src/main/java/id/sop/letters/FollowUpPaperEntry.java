package id.sop.letters;

import id.sop.shared.ListedKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * A file among those of a follow-up, in their order.
 *
 * <p>An entity of its own and no element of a collection: EclipseLink cannot read the elements of many follow-ups at once, entities it can.
 */
@Entity
@Table(name = "follow_up_paper")
@IdClass(ListedKey.class)
class FollowUpPaperEntry {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "follow_up_id")
    private FollowUp owner;

    @Id
    @Column(name = "position_in_list")
    private int position;

    @Embedded
    private FollowUpPaper paper;

    protected FollowUpPaperEntry() {}

    FollowUpPaperEntry(FollowUp owner, int position, FollowUpPaper paper) {
        this.owner = owner;
        this.position = position;
        this.paper = paper;
    }

    FollowUpPaper paper() {
        return paper;
    }
}
