package id.sop.procedures.runs;

import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.types.DocumentTypeNames;
import id.sop.organisation.Actor;
import id.sop.organisation.Colleague;
import id.sop.organisation.calendar.WorkingCalendar;
import id.sop.procedures.catalogue.SheetKey;
import id.sop.procedures.sheet.RequiredPaper;
import id.sop.procedures.sheet.SharedTime;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.sheet.UnnamedEnd;
import id.sop.procedures.sheet.Way;
import id.sop.procedures.steps.Awaited;
import id.sop.procedures.steps.ReasonRequired;
import id.sop.procedures.steps.RunNumber;
import id.sop.procedures.steps.RunState;
import id.sop.procedures.steps.Subject;
import id.sop.shared.SearchText;
import id.sop.shared.TypedText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One execution of a sheet (pelaksanaan SOP), pinned to its revision: a number, a subject, one token and a history.
 *
 * <p>The run itself checks position, order and papers, whatever the page showed. It is begun by performing its first row.
 */
@Entity
@Table(name = "sop_run")
@SequenceGenerator(name = "run_id", sequenceName = "run_id", allocationSize = 50)
class SopRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "run_id")
    private long id;

    @Version
    private int version;

    private String office;

    @Embedded
    private SerialNumber number;

    @Column(name = "sop_code")
    private String sopCode;

    @Column(name = "sop_revision")
    private int sopRevision;

    @Column(name = "sop_title")
    private String sopTitle;

    @Column(name = "title_order")
    private String titleOrder;

    private String compartment;

    @Embedded
    private Subject subject;

    @Column(name = "run_state")
    @Enumerated(EnumType.STRING)
    private RunState state = RunState.RUNNING;

    @Column(name = "start_token")
    private String startToken;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private String endReason;

    /** What the sheet calls the end to which it came; null for the usual one. */
    @Column(name = "ended_as")
    private String endedAs;

    private int visits;

    @Column(name = "step_number")
    private Integer stepNumber;

    @ElementCollection
    @CollectionTable(name = "run_turn", joinColumns = @JoinColumn(name = "run_id"))
    @Column(name = "office_position")
    private Set<String> turn = new HashSet<>();

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "due_waits_for")
    private Integer dueWaitsFor;

    @Column(name = "planned_due_at")
    private Instant plannedDueAt;

    /** How much of the work is done for which the current row waits; null where it waits for none. */
    @Column(name = "awaited_done")
    private Integer awaitedDone;

    @Column(name = "awaited_of")
    private Integer awaitedOf;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "taken_by_name")
    private String takenByName;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "search_text")
    private String searchText;

    @OneToMany(mappedBy = "run", cascade = CascadeType.PERSIST)
    @OrderBy("visit")
    private List<PerformedStep> performed = new ArrayList<>();

    @OneToMany(mappedBy = "run", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<RunEvent> events = new ArrayList<>();

    @OneToMany(mappedBy = "run", cascade = CascadeType.PERSIST)
    @OrderBy("serial")
    private List<RunPaper> papers = new ArrayList<>();

    @OneToMany(mappedBy = "run", cascade = CascadeType.PERSIST)
    private List<RunMember> members = new ArrayList<>();

    protected SopRun() {}

    /**
     * A run at its first row, taken by the officer who has its form before her. It is not stored before that row is performed.
     *
     * @param begunAt when she opened the form
     */
    static SopRun begin(SerialNumber number, String token, Sop sop, Actor actor, Instant begunAt) {
        var run = new SopRun();
        run.office = sop.office();
        run.number = number;
        run.startToken = token;
        run.sopCode = sop.code();
        run.sopRevision = sop.revision();
        run.sopTitle = sop.title();
        run.titleOrder = SearchText.order(run.sopTitle);
        run.startedAt = begunAt;
        run.openedAt = begunAt;
        run.stepNumber = sop.first().no();
        run.turn.addAll(sop.first().positions(sop.office()));
        run.takenBy(actor.username(), actor.name(), begunAt);
        return run;
    }

    /** Puts a run that is being begun into a compartment: from now on its members see it, of whom she who begins it is the first. */
    void confine(String compartment, Actor actor, Instant now) {
        this.compartment = compartment;
        letIn(actor.username(), actor, now);
    }

    /** Makes an officer a member of it, unless she is. */
    void letIn(String username, Actor by, Instant now) {
        if (!hasMember(username)) {
            members.add(new RunMember(this, username, by.username(), now));
        }
    }

    boolean hasMember(String username) {
        return members.stream().anyMatch(member -> member.is(username));
    }

    /** States what the run is about, or that it is known better now. @throws RunEnded if it has ended */
    void concerns(Subject subject) {
        requireRunning();
        this.subject = subject;
        searchText = SearchText.of(1200, RunNumber.written(number), sopTitle, subject.title(), subject.number());
    }

    /**
     * Takes the current step ("Kerjakan").
     *
     * @throws RunEnded if there is no current step
     * @throws NotYourTurn if the actor is in no position of the step
     * @throws StepTakenByAnother if another officer has it
     */
    void take(Sop sop, Actor actor, Instant now) {
        requireTurn(sop, actor);
        if (isTakenBy(actor.username())) {
            return;
        }
        requireNotTakenByAnother(sop, actor);
        takenBy(actor.username(), actor.name(), now);
        happened(RunEvent.Kind.TAKEN, actor, null, now);
    }

    /**
     * Takes the current step from the officer who has it, who may be absent; the work she began keeps its beginning.
     *
     * @throws NotYourTurn if the actor is in no position of the step
     * @throws ReasonRequired if no reason is given
     */
    void takeOver(Sop sop, Actor actor, String reason, Instant now) {
        requireTurn(sop, actor);
        var note = takenByName().map(from -> from + ": ").orElse("") + ReasonRequired.in(reason);
        takenBy(actor.username(), actor.name(), takenAt == null ? now : takenAt);
        happened(RunEvent.Kind.TAKEN_OVER, actor, note, now);
    }

    /**
     * Gives the current step back, so that any holder of its positions may take it.
     *
     * @throws StepNotTaken if nobody has it
     * @throws StepTakenByAnother if another officer has it
     */
    void giveBack(Sop sop, Actor actor, Instant now) {
        requireHeldBy(sop, actor);
        takenByNobody();
        happened(RunEvent.Kind.GIVEN_BACK, actor, null, now);
    }

    /**
     * Hands the current step over to another holder of one of its positions.
     *
     * @throws StepNotTaken if nobody has it
     * @throws StepTakenByAnother if another officer has it
     * @throws NotAHolder if the other officer holds none of its positions
     */
    void handOver(Sop sop, Actor actor, Colleague to, Instant now) {
        requireHeldBy(sop, actor);
        if (turn.stream().noneMatch(to::holds)) {
            throw new NotAHolder(to.name());
        }
        takenBy(to.username(), to.name(), takenAt);
        compartment().ifPresent(closed -> letIn(to.username(), actor, now));
        happened(RunEvent.Kind.HANDED_OVER, actor, to.name(), now);
    }

    /**
     * Plans until when the current step is performed, where the sheet says "Waktu disesuaikan"; for this visit it stands instead of the printed
     * time.
     *
     * @param reason why; null if nobody says
     * @throws StepNotTaken if nobody has the step
     * @throws StepTakenByAnother if another officer has it
     * @throws TimeNotAdjustable if the sheet does not say so
     * @throws PlannedTimePast if that time has passed
     */
    void plan(Sop sop, Actor actor, Instant until, String reason, Instant now) {
        requireHeldBy(sop, actor);
        var step = current(sop);
        if (!step.adjustable()) {
            throw new TimeNotAdjustable(step.activity());
        }
        if (!until.isAfter(now)) {
            throw new PlannedTimePast(until);
        }
        plannedDueAt = until;
        dueAt = until;
        dueWaitsFor = null;
        happened(RunEvent.Kind.PLANNED, actor, TypedText.kept(reason), now).until(until);
    }

    /**
     * Says how far the work is for which the current row waits. Its time begins when nothing is left of it, for whoever has taken it before too.
     *
     * @throws RunEnded if the run has ended
     */
    void awaits(Sop sop, Awaited work, WorkingCalendar calendar, Instant now) {
        var step = current(sop);
        if (!work.isOver()) {
            awaitedDone = work.done();
            awaitedOf = work.of();
            dueUnlessPlanned(DueTime.NONE);
        } else if (awaited().isPresent()) {
            waitsForNothing();
            openedAt = now;
            takenAt = takenBy == null ? null : now;
            dueUnlessPlanned(dueTime(sop, step, calendar));
        }
    }

    private void dueUnlessPlanned(DueTime printed) {
        if (plannedDueAt == null) {
            due(printed);
        }
    }

    /** By when a row that became possible at {@link #openedAt} is due, by its own time and by the one that it has together with others. */
    private DueTime dueTime(Sop sop, Step step, WorkingCalendar calendar) {
        var counting = calendar.forSheet(sopCode, openedAt);
        var shared = sop.sharedTime(step);
        return DueTime.of(step.standardTime(), openedAt, counting)
                .orEarlier(DueTime.of(
                        shared.map(SharedTime::standard),
                        shared.map(this::possibleSince).orElse(openedAt),
                        counting));
    }

    private HeldStandard heldStandard(Sop sop, Step step) {
        var used = step.standardTime().isPresent()
                ? Duration.ZERO
                : sop.sharedTime(step).stream()
                        .flatMap(this::performedWithin)
                        .map(PerformedStep::handling)
                        .reduce(Duration.ZERO, Duration::plus);
        return new HeldStandard(sop.standardTime(step), used);
    }

    /** When the first of rows that have one time together became possible, since the run came to them last. */
    private Instant possibleSince(SharedTime time) {
        return performedWithin(time)
                .map(PerformedStep::openedAt)
                .reduce((later, earlier) -> earlier)
                .orElse(openedAt);
    }

    /** What was performed of rows that have one time together, since the run came to them last: the latest first. */
    private Stream<PerformedStep> performedWithin(SharedTime time) {
        return IntStream.rangeClosed(1, performed.size())
                .mapToObj(fromEnd -> performed.get(performed.size() - fromEnd))
                .takeWhile(done -> time.holds(done.stepNumber()));
    }

    /**
     * Notes something at the current step without performing it: a visit, a call, a guidance that is repeated as often as it takes.
     *
     * @throws StepNotTaken if nobody has the step
     * @throws StepTakenByAnother if another officer has it
     */
    void note(Sop sop, Actor actor, String text, Instant now) {
        requireHeldBy(sop, actor);
        happened(RunEvent.Kind.NOTED, actor, text.strip(), now);
    }

    /**
     * Performs the current step and moves the token to the next row, or ends the run.
     *
     * @param work what the row does once the run has agreed: from the papers that it requires, to these as the office knows them
     * @throws id.sop.shared.DomainException as {@link #check} refuses, and as the work does
     */
    PerformedStep perform(
            Sop sop,
            Actor actor,
            StepSubmission submission,
            UnaryOperator<List<GivenPaper>> work,
            WorkingCalendar calendar,
            Instant now) {
        var papers = work.apply(check(sop, actor, submission, calendar.zone(), now));
        var step = current(sop);
        var done = new PerformedStep(
                this,
                step,
                heldStandard(sop, step),
                actor,
                submission,
                papers,
                calendar.forSheet(sopCode, openedAt),
                now);
        performed.add(done);
        visits++;
        var way = sop.way(step, submission.outcome());
        way.to().map(sop::step).ifPresentOrElse(next -> open(sop, next, calendar, now), () -> complete(way, now));
        return done;
    }

    /**
     * Whether the current step can be performed so, before anything is changed.
     *
     * @return the papers that the row requires, as they are given
     * @throws RunEnded if the run has ended
     * @throws StepAlreadyPerformed if the run has moved on since the officer saw it
     * @throws NotYourTurn if the actor is in no position of the step
     * @throws StepNotTaken if nobody has taken the step
     * @throws StepTakenByAnother if another officer has taken it
     * @throws OutcomeNotPossible if the step cannot end that way
     * @throws ReasonRequired if work goes back, or ends with a no, without a reason
     * @throws ReasonCategoryRequired if the sheet lists categories of reasons for the outcome, and none of them is chosen
     * @throws HappenedInTheFuture if it is entered later, and is said to happen after now
     * @throws HappenedBeforeTheRowBefore if it is entered later, and is said to have happened before the row performed last
     * @throws PaperNotGiven if a required paper is neither given nor stated missing
     * @throws PaperMayNotBeMissing if a paper is stated missing that the sheet insists on
     */
    List<GivenPaper> check(Sop sop, Actor actor, StepSubmission submission, ZoneId zone, Instant now) {
        var step = inHand(sop, actor, submission.visit());
        var outcome = submission.outcome();
        if (!step.outcomes().contains(outcome)) {
            throw new OutcomeNotPossible(step.activity());
        }
        if (sop.way(step, outcome).needsReason()) {
            ReasonRequired.in(submission.note());
        }
        var circumstances = submission.circumstances();
        if (!step.reasons(outcome).isEmpty()
                && circumstances.reason(step, outcome).isEmpty()) {
            throw new ReasonCategoryRequired(step.activity());
        }
        circumstances.happenedAt(zone).ifPresent(at -> requireInOrder(at, now));
        return papersFor(step, submission.papers());
    }

    /**
     * The current step as it lies in the hands of the officer whose form shows it, so that she goes on with it.
     *
     * @param visit how many steps the run had performed when the form was shown
     * @throws RunEnded if the run has ended
     * @throws StepAlreadyPerformed if the run has moved on since
     * @throws NotYourTurn if the actor is in no position of the step
     * @throws StepNotTaken if nobody has taken the step
     * @throws StepTakenByAnother if another officer has taken it
     */
    Step inHand(Sop sop, Actor actor, int visit) {
        requireNotMovedOn(sop, visit);
        requireHeldBy(sop, actor);
        return current(sop);
    }

    /** Officers know the time of what they enter later to the minute. */
    private void requireInOrder(Instant happenedAt, Instant now) {
        if (happenedAt.isAfter(now)) {
            throw new HappenedInTheFuture(happenedAt);
        }
        if (!performed.isEmpty()) {
            var before = performed.get(performed.size() - 1).happenedAt();
            if (happenedAt.isBefore(before.truncatedTo(ChronoUnit.MINUTES))) {
                throw new HappenedBeforeTheRowBefore(happenedAt, before);
            }
        }
    }

    /** By when the current step is due as the calendar now says; what an officer planned stays. Nothing is changed. */
    DueTime recounted(Sop sop, WorkingCalendar calendar) {
        if (plannedDueAt != null) {
            return new DueTime(dueAt, dueWaitsFor);
        }
        return awaited().isPresent() ? DueTime.NONE : dueTime(sop, current(sop), calendar);
    }

    /** Whether a due time is another one than that of the current step. */
    boolean isMovedBy(DueTime other) {
        return !Objects.equals(other.at(), dueAt);
    }

    /** Gives the current step the due time of a changed calendar, and says so in the history. @throws RunEnded if the run has ended */
    void move(DueTime to, Actor actor, String reason, Instant now) {
        requireRunning();
        happened(RunEvent.Kind.DUE_MOVED, actor, reason, now).movedFrom(dueAt).until(to.at());
        due(to);
    }

    /** Keeps what was said of a paper that a performed row was to produce. */
    void keep(PerformedStep done, Step step, ProducedPaper paper, DocumentTypeNames.Named type, String fileName) {
        papers.add(new RunPaper(this, papers.size() + 1, done, step, paper, type, fileName));
    }

    /**
     * Puts the token back on an earlier row because what was done there was taken back.
     *
     * @throws RunEnded if the run has ended
     * @throws ReasonRequired if no reason is given
     */
    void reopen(Sop sop, int stepNumber, Actor actor, String reason, WorkingCalendar calendar, Instant now) {
        requireRunning();
        happened(RunEvent.Kind.REOPENED, actor, ReasonRequired.in(reason), now);
        open(sop, sop.step(stepNumber), calendar, now);
        visits++;
    }

    /**
     * Ends the run before its last row because it should not have been begun.
     *
     * @throws RunEnded if the run has ended
     * @throws ReasonRequired if no reason is given
     */
    void withdraw(Actor actor, String reason, Instant now) {
        requireRunning();
        happened(RunEvent.Kind.WITHDRAWN, actor, ReasonRequired.in(reason), now);
        end(RunState.WITHDRAWN, reason.strip(), now);
    }

    /**
     * Ends the run in a way that its sheet does not describe.
     *
     * @throws RunEnded if the run has ended
     * @throws ReasonRequired if no reason is given
     */
    void endOutside(Actor actor, String reason, Instant now) {
        requireRunning();
        happened(RunEvent.Kind.ENDED_OUTSIDE, actor, ReasonRequired.in(reason), now);
        end(RunState.ENDED_OUTSIDE, reason.strip(), now);
    }

    /** The row on which the token is. */
    Step current(Sop sop) {
        requireRunning();
        return sop.step(stepNumber);
    }

    private void open(Sop sop, Step step, WorkingCalendar calendar, Instant now) {
        stepNumber = step.no();
        turn.clear();
        turn.addAll(step.positions(office));
        openedAt = now;
        waitsForNothing();
        due(dueTime(sop, step, calendar));
        plannedDueAt = null;
        takenByNobody();
    }

    private void due(DueTime due) {
        dueAt = due.at();
        dueWaitsFor = due.waitsFor();
    }

    /** Ends the run where its sheet ends. */
    private void complete(Way way, Instant now) {
        end(RunState.COMPLETED, null, now);
        endedAs = way.endsOtherwise() ? way.endKept() : null;
    }

    private void end(RunState how, String reason, Instant now) {
        state = how;
        endReason = reason;
        endedAt = now;
        stepNumber = null;
        turn.clear();
        openedAt = null;
        waitsForNothing();
        dueAt = null;
        dueWaitsFor = null;
        plannedDueAt = null;
        takenByNobody();
    }

    private void waitsForNothing() {
        awaitedDone = null;
        awaitedOf = null;
    }

    private void takenByNobody() {
        takenBy(null, null, null);
    }

    private void takenBy(String username, String name, Instant at) {
        takenBy = username;
        takenByName = name;
        takenAt = at;
    }

    private RunEvent happened(RunEvent.Kind kind, Actor actor, String note, Instant now) {
        var event = new RunEvent(this, kind, stepNumber, actor, note, now);
        events.add(event);
        return event;
    }

    private void requireRunning() {
        if (state != RunState.RUNNING) {
            throw new RunEnded(RunNumber.written(number), state);
        }
    }

    private void requireNotMovedOn(Sop sop, int visit) {
        if (visit != visits && !performed.isEmpty()) {
            var last = performed.get(performed.size() - 1);
            throw new StepAlreadyPerformed(
                    sop.step(last.stepNumber()).activity(), last.actor().name(), last.performedAt());
        }
        requireRunning();
    }

    private void requireTurn(Sop sop, Actor actor) {
        var step = current(sop);
        if (!turn.contains(actor.position())) {
            throw new NotYourTurn(step.activity(), whoseTurn(sop, step));
        }
    }

    private void requireHeldBy(Sop sop, Actor actor) {
        requireTurn(sop, actor);
        requireNotTakenByAnother(sop, actor);
        if (takenBy == null) {
            throw new StepNotTaken(current(sop).activity());
        }
    }

    private void requireNotTakenByAnother(Sop sop, Actor actor) {
        if (takenBy != null && !isTakenBy(actor.username())) {
            throw new StepTakenByAnother(current(sop).activity(), takenByName, takenAt);
        }
    }

    static String whoseTurn(Sop sop, Step step) {
        return String.join(", ", step.by().stream().map(sop::labelOf).toList());
    }

    private static List<GivenPaper> papersFor(Step step, List<GivenPaper> given) {
        return step.requires().stream().map(paper -> paperFor(paper, given)).toList();
    }

    private static GivenPaper paperFor(RequiredPaper required, List<GivenPaper> given) {
        if (required.given() == RequiredPaper.Given.SYSTEM) {
            return GivenPaper.keptHere(required.name());
        }
        var thing = required.given() == RequiredPaper.Given.AT_HAND;
        var paper = given.stream()
                .filter(candidate -> candidate.paper().equals(required.name()))
                .filter(GivenPaper::isComplete)
                .filter(candidate ->
                        candidate.presence() == Presence.MISSING || thing == (candidate.presence() == Presence.AT_HAND))
                .findFirst()
                .orElseThrow(() -> new PaperNotGiven(required.name()));
        if (paper.presence() == Presence.MISSING) {
            if (!required.mayBeMissing()) {
                throw new PaperMayNotBeMissing(required.name());
            }
            ReasonRequired.in(paper.reason());
        }
        return paper;
    }

    StepDone asDone() {
        return new StepDone(number, subject);
    }

    boolean isTakenBy(String username) {
        return username.equals(takenBy);
    }

    String office() {
        return office;
    }

    SerialNumber number() {
        return number;
    }

    String sopCode() {
        return sopCode;
    }

    /** The revision to which it is pinned. */
    SheetKey sheet() {
        return new SheetKey(office, sopCode, sopRevision);
    }

    String sopTitle() {
        return sopTitle;
    }

    /** The compartment of which it is; empty where everybody may see it whom its sheet names. */
    Optional<String> compartment() {
        return Optional.ofNullable(compartment);
    }

    Subject subject() {
        return subject;
    }

    RunState state() {
        return state;
    }

    int visits() {
        return visits;
    }

    Optional<Integer> stepNumber() {
        return Optional.ofNullable(stepNumber);
    }

    Set<String> turn() {
        return Set.copyOf(turn);
    }

    Instant startedAt() {
        return startedAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    String endReason() {
        return endReason;
    }

    /** What the sheet calls the end to which it came; empty for the usual one, and while it runs. */
    Optional<Object> endedAs() {
        return Optional.ofNullable(endedAs).map(UnnamedEnd::said);
    }

    Instant openedAt() {
        return openedAt;
    }

    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** Until when the current step is planned; empty where the printed time holds. */
    Optional<Instant> plannedDueAt() {
        return Optional.ofNullable(plannedDueAt);
    }

    /** How far the work is for which the current row waits; empty where it waits for none. */
    Optional<Awaited> awaited() {
        return awaitedOf == null ? Optional.empty() : Optional.of(new Awaited(awaitedDone, awaitedOf));
    }

    /** The year without calendar into which the due time would fall. */
    Optional<Integer> dueWaitsFor() {
        return Optional.ofNullable(dueWaitsFor);
    }

    Optional<String> takenByName() {
        return Optional.ofNullable(takenByName);
    }

    Optional<Instant> takenAt() {
        return Optional.ofNullable(takenAt);
    }

    List<PerformedStep> performed() {
        return List.copyOf(performed);
    }

    /** Of what type the paper with this file is, and from whom, whether it was brought or made; empty if there is none. */
    Optional<Provenance> provenance(String fileId) {
        var brought = performed.stream()
                .flatMap(done -> done.papers().stream()
                        .filter(paper -> fileId.equals(paper.fileId()))
                        .map(done::provenance));
        var made =
                papers.stream().filter(paper -> fileId.equals(paper.fileId())).map(RunPaper::provenance);
        return Stream.concat(brought, made).findFirst();
    }

    /** The account that performed a visit; null if none has. */
    String performerOf(int visit) {
        return performed.stream()
                .filter(done -> done.visit() == visit)
                .map(done -> done.actor().username())
                .findFirst()
                .orElse(null);
    }

    List<RunEvent> events() {
        return List.copyOf(events);
    }
}
