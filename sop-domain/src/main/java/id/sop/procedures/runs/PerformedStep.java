package id.sop.procedures.runs;

import id.sop.organisation.Actor;
import id.sop.organisation.calendar.StandardTime;
import id.sop.organisation.calendar.WorkingCalendar;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.ReasonCategory;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.steps.NotHeld;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.annotations.JoinFetch;
import org.eclipse.persistence.annotations.JoinFetchType;

/**
 * What one officer did at one row: opened (it became possible), begun (she took it), performed.
 *
 * <p>Waiting is opened → begun, handling is begun → performed, both in the working time of the office on the day it was performed; a later
 * change of the calendar does not touch them.
 */
@Entity
@Table(name = "performed_step")
class PerformedStep {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "run_id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "run_id")
    private SopRun run;

    private int visit;

    @Column(name = "step_number")
    private int stepNumber;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "performed_at")
    private Instant performedAt;

    /** When it truly happened, where that was entered later; null where it happened when it was performed. */
    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "due_waits_for")
    private Integer dueWaitsFor;

    @Column(name = "planned_due_at")
    private Instant plannedDueAt;

    @Embedded
    private Actor actor;

    private Outcome outcome;

    private String note;

    @Column(name = "reason_code")
    private String reason;

    @Column(name = "waiting_seconds")
    private Duration waiting;

    @Column(name = "handling_seconds")
    private Duration handling;

    /** By which versions of the office's calendar it was measured. */
    @Column(name = "calendar_versions")
    private String calendarVersions;

    /** Why the standard does not apply; null where it does. */
    @Column(name = "not_held")
    @Enumerated(EnumType.STRING)
    private NotHeld notHeld;

    @Column(name = "standard_time")
    private String standardTime;

    /** The handling of the rows before it that have the standard together with it. */
    @Column(name = "handled_before_seconds")
    private Duration handledBefore;

    @JoinFetch(JoinFetchType.OUTER)
    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    private List<StepPaper> papers = new ArrayList<>();

    @JoinFetch(JoinFetchType.OUTER)
    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    private List<StepParticipant> participants = new ArrayList<>();

    protected PerformedStep() {}

    /** The current row of a run as it is performed. @param standard what it is held against @param papers those that the row requires */
    PerformedStep(
            SopRun run,
            Step step,
            HeldStandard standard,
            Actor actor,
            StepSubmission submission,
            List<GivenPaper> papers,
            WorkingCalendar calendar,
            Instant now) {
        this.run = run;
        this.actor = actor;
        visit = submission.visit() + 1;
        stepNumber = step.no();
        openedAt = run.openedAt();
        begunAt = run.takenAt().orElseThrow();
        dueAt = run.dueAt().orElse(null);
        plannedDueAt = run.plannedDueAt().orElse(null);
        dueWaitsFor = run.dueWaitsFor().orElse(null);
        performedAt = now;
        happenedAt = submission.circumstances().happenedAt(calendar.zone()).orElse(null);
        notHeld = happenedAt == null ? null : NotHeld.ENTERED_LATER;
        outcome = submission.outcome();
        note = submission.note();
        reason = submission
                .circumstances()
                .reason(step, outcome)
                .map(ReasonCategory::code)
                .orElse(null);
        papers.forEach(paper -> this.papers.add(new StepPaper(this, this.papers.size(), paper)));
        standardTime = standard.time().map(StandardTime::toString).orElse(null);
        handledBefore = standard.used();
        waiting = calendar.workingTimeBetween(openedAt, begunAt);
        handling = calendar.workingTimeBetween(begunAt, performedAt);
        calendarVersions = calendar.versionsBetween(openedAt, performedAt);
    }

    /** Says who took part beside the officer who performed it. */
    void attendedBy(List<Participant> others) {
        others.forEach(other -> participants.add(new StepParticipant(this, participants.size(), other)));
    }

    /** Says why its standard does not apply. */
    void isNotHeld(NotHeld because) {
        notHeld = because;
    }

    Duration handling() {
        return handling;
    }

    int visit() {
        return visit;
    }

    int stepNumber() {
        return stepNumber;
    }

    Instant performedAt() {
        return performedAt;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** When it happened, as far as anybody said. */
    Instant happenedAt() {
        return happenedAt == null ? performedAt : happenedAt;
    }

    boolean isEnteredLater() {
        return happenedAt != null;
    }

    Actor actor() {
        return actor;
    }

    Outcome outcome() {
        return outcome;
    }

    String note() {
        return note;
    }

    /** The category of the reason, of those that the sheet lists for the outcome. */
    Optional<ReasonCategory> reason(Step step) {
        return step.reason(outcome, reason);
    }

    List<GivenPaper> papers() {
        return StepRecord.inOrder(papers).map(StepPaper::paper).toList();
    }

    /** Of what type a paper of this row is, and from whom. */
    Provenance provenance(GivenPaper paper) {
        return new Provenance(paper.documentType(), actor.username());
    }

    List<Participant> participants() {
        return StepRecord.inOrder(participants)
                .map(StepParticipant::participant)
                .toList();
    }

    Measure measure() {
        var late = dueAt != null && performedAt.isAfter(dueAt);
        return new Measure(
                waiting,
                handling,
                handledBefore,
                Optional.ofNullable(standardTime).map(StandardTime::parse),
                Optional.ofNullable(plannedDueAt),
                late,
                Optional.ofNullable(dueWaitsFor),
                calendarVersions == null ? "" : calendarVersions,
                Optional.ofNullable(notHeld));
    }
}
