package id.sop.procedures.runs;

import id.sop.documents.numbers.NumberLedger;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Actors;
import id.sop.organisation.Caller;
import id.sop.organisation.Compartments;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.catalogue.StepHandlers;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.ReasonCategory;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.steps.HeldAgainst;
import id.sop.procedures.steps.NotHeld;
import id.sop.procedures.steps.Origin;
import id.sop.procedures.steps.PaperReference;
import id.sop.procedures.steps.RunNumber;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.StepHandler;
import id.sop.procedures.steps.Subject;
import id.sop.shared.RecordChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Starts runs and performs their steps: the one road by which a row of a sheet becomes a fact. */
@Stateless
@RolesAllowed("**")
public class RunService {

    /** The book of the ledger that numbers runs. */
    static final String BOOK = "run";

    /** What a run is called in the trace and by the files that it keeps. */
    static final String KIND = "run";

    /** A form that was open longer says nothing about the time its step took. */
    static final Duration LONGEST_FORM = Duration.ofHours(12);

    @Inject
    CurrentCaller current;

    @Inject
    Catalogue catalogue;

    @Inject
    Runs runs;

    @Inject
    BeginningRun beginning;

    @Inject
    VisibleRuns visible;

    @Inject
    StepHandlers handlers;

    @Inject
    NumberLedger ledger;

    @Inject
    Offices offices;

    @Inject
    Actors actors;

    @Inject
    StepPapers papers;

    @Inject
    StoredPapers kept;

    @Inject
    RunViews views;

    @Inject
    RunLinks links;

    @Inject
    Attendance attendance;

    @Inject
    Addressing addressing;

    @Inject
    Compartments compartments;

    @Inject
    Naming naming;

    @Inject
    MemberLines members;

    @Inject
    Clock clock;

    @Inject
    RunTrace trace;

    /**
     * The form of the first row of a sheet.
     *
     * @param from the number of what the run is started from, as in an address; null if it is started from nothing
     * @throws OriginNotFound if the caller may not see that, or there is no such thing
     * @throws id.sop.procedures.catalogue.SopNotFound if the caller's office has no such sheet in force
     * @throws NotYourTurn if the first row is another position's
     * @throws id.sop.procedures.steps.SubjectDoesNotFit if the first row changes a thing that no row has made
     */
    public StepForm formOfFirstRow(String sopCode, String from) {
        var caller = current.get();
        var sop = catalogue.inForce(caller.office(), sopCode);
        var step = sop.first();
        var origin = links.starting(caller, from, sop);
        requireTurn(caller, sop, step);
        var onward = compartments.ofSheet(sop.office(), sop.code()).isEmpty()
                ? Map.<Outcome, Onward>of()
                : addressing.possible(sop, step, caller.username()::equals);
        return form(
                context(caller, sop, step, null, null, origin, null, clock.instant()),
                Optional.empty(),
                Map.of(),
                onward);
    }

    /**
     * The form of the current row of a run; that the run was opened is traced.
     *
     * @throws RunNotFound if the caller's office has no such run, or it is not the caller's to see
     * @throws RunEnded if it has ended
     * @throws NotYourTurn if the row is another position's, which must not see what the form is filled with
     * @throws id.sop.procedures.steps.SubjectDoesNotFit if the row changes a thing that the run is not about
     */
    public StepForm formOfCurrentRow(SerialNumber number) {
        var caller = current.get();
        var run = visible.find(caller, number);
        var sop = catalogue.sheet(run.sheet());
        var step = run.current(sop);
        requireTurn(caller, sop, step);
        var now = clock.instant();
        trace.done("run.opened", run, Map.of());
        return form(
                context(caller, sop, step, number, run.subject(), Optional.empty(), null, now),
                Optional.of(views.of(run, caller)),
                kept.offered(run, step, caller),
                run.compartment().isEmpty()
                        ? Map.of()
                        : addressing.possible(sop, step, account -> run.hasMember(account)));
    }

    /**
     * Starts a run by performing its first row.
     *
     * @param token names the form; the same form starts one run, however often it is submitted
     * @param openedAt when the form was opened
     * @param from the number of what the run is started from, as in an address; null if it is started from nothing
     * @return what became of it, also when this form has started the run before
     * @throws OriginNotFound if the caller may not see that, or there is no such thing
     * @throws AlreadyStarted if the same form is being submitted at the same moment
     * @throws id.sop.procedures.steps.SubjectDoesNotFit if the first row changes a thing that no row has made
     */
    public StepDone start(
            String sopCode, String token, Instant openedAt, String from, @Valid StepSubmission submission) {
        var caller = current.get();
        var before = runs.startedBy(caller.office(), token);
        if (before.isPresent()) {
            return before.get().asDone();
        }
        var now = clock.instant();
        var sop = catalogue.inForce(caller.office(), sopCode);
        var origin = links.starting(caller, from, sop);
        var number = ledger.next(caller, BOOK, now);
        requireNotStartedMeanwhile(caller, token);
        var context = context(caller, sop, sop.first(), number, null, origin, submission, now);
        var run = SopRun.begin(number, token, sop, context.actor(), begun(openedAt, now));
        compartments
                .ofSheet(sop.office(), sop.code())
                .ifPresent(compartment -> run.confine(compartment.code(), context.actor(), now));
        beginning.is(run);
        perform(run, context, submission);
        runs.add(run);
        origin.ifPresent(found -> links.add(run, found, context.actor(), now));
        trace.done("run.started", run, facts(run, context, submission));
        return run.asDone();
    }

    /**
     * Performs the current row of a run.
     *
     * @throws RunNotFound if the caller's office has no such run, or it is not the caller's to see
     * @throws id.sop.procedures.steps.SubjectDoesNotFit if the row changes a thing that the run is not about
     * @throws NextOfficerRequired if the run is in a compartment and goes on, and nobody is named who goes on with it
     * @throws id.sop.shared.DomainException as {@link SopRun#check} and the step's handler refuse
     */
    public StepDone perform(SerialNumber number, @Valid StepSubmission submission) {
        var caller = current.get();
        var run = visible.lock(caller, number);
        var sop = catalogue.sheet(run.sheet());
        var now = clock.instant();
        var context = context(caller, sop, run.current(sop), number, run.subject(), Optional.empty(), submission, now);
        perform(run, context, submission);
        trace.done("step.performed", run, facts(run, context, submission));
        return run.asDone();
    }

    /**
     * Saves what the current row of a run asks of one member, without performing it: nothing moves.
     *
     * @param visit how many steps the run had performed when the form was shown
     * @param member the key of the member
     * @throws RunNotFound if the caller's office has no such run, or it is not the caller's to see
     * @throws NoSuchMember if the row has no such member
     * @throws id.sop.shared.ChangedMeanwhile if another line was saved of her since this one was shown
     * @throws id.sop.shared.DomainException as {@link SopRun#inHand} and the step's handler refuse
     */
    public void saveMember(SerialNumber number, int visit, String member, @NotNull @Valid RecordChange line) {
        var caller = current.get();
        var run = visible.lock(caller, number);
        var sop = catalogue.sheet(run.sheet());
        var step = run.current(sop);
        var context = context(caller, sop, step, number, run.subject(), Optional.empty(), null, clock.instant());
        run.inHand(sop, context.actor(), visit);
        members.save(handlers.of(context), context, member, line);
        trace.done("step.member-saved", run, Map.of("row", step.no() + " " + step.activity(), "member", member));
    }

    private void perform(SopRun run, StepContext context, StepSubmission submission) {
        var handler = handlers.of(context);
        var done = run.perform(
                context.sop(),
                context.actor(),
                submission,
                required -> {
                    members.requireOutcomes(handler, context);
                    var received = papers.received(context, required);
                    run.concerns(naming.outside(handle(handler, context, submission.input())));
                    return received;
                },
                offices.calendar(context.office()),
                context.now());
        done.attendedBy(attendance.of(context.caller(), context.step(), submission.participants()));
        notHeld(handler, context, submission.input()).ifPresent(done::isNotHeld);
        papers.keep(run, done, context, submission.produced());
        run.stepNumber()
                .map(context.sop()::step)
                .flatMap(next -> handlers.awaited(next, context.office(), run.subject()))
                .ifPresent(work -> run.awaits(context.sop(), work, offices.calendar(context.office()), context.now()));
        addressing
                .of(run, context.sop(), context.step(), submission)
                .forEach(officer -> run.letIn(officer.username(), context.actor(), context.now()));
    }

    private static <I> Subject handle(StepHandler<I> handler, StepContext context, Object input) {
        return handler.handle(context, handler.inputType().cast(input));
    }

    private static <I> Optional<NotHeld> notHeld(StepHandler<I> handler, StepContext context, Object input) {
        return handler instanceof HeldAgainst<I> judge
                ? judge.notHeld(context, judge.inputType().cast(input))
                : Optional.empty();
    }

    private static void requireTurn(Caller caller, Sop sop, Step step) {
        if (!caller.holdsOneOf(step.positions(sop.office()))) {
            throw new NotYourTurn(step.activity(), SopRun.whoseTurn(sop, step));
        }
    }

    private StepForm form(
            StepContext context,
            Optional<RunView> run,
            Map<String, PaperReference> offered,
            Map<Outcome, Onward> onward) {
        var handler = handlers.of(context);
        var prepared = handler.prepare(context);
        return new StepForm(
                context.sop(),
                context.step(),
                run,
                run.map(RunView::visit).orElse(0),
                prepared.input(),
                prepared.thing(),
                members.shown(handler, context),
                context.origin(),
                offered,
                onward,
                attendance.possible(context.caller(), context.step()));
    }

    private StepContext context(
            Caller caller,
            Sop sop,
            Step step,
            SerialNumber run,
            Subject subject,
            Optional<Origin> origin,
            StepSubmission submission,
            Instant now) {
        return new StepContext(
                caller,
                actors.actor(caller, step.positions(sop.office())),
                sop,
                step,
                run,
                subject,
                origin,
                submission == null ? null : submission.outcome(),
                submission == null ? null : submission.note(),
                now,
                LocalDate.ofInstant(now, offices.office(caller.office()).zone()));
    }

    private void requireNotStartedMeanwhile(Caller caller, String token) {
        runs.startedBy(caller.office(), token).ifPresent(run -> {
            throw new AlreadyStarted(RunNumber.written(run.number()), caller.name(), run.startedAt());
        });
    }

    private static Instant begun(Instant openedAt, Instant now) {
        var believable = !openedAt.isAfter(now) && openedAt.isAfter(now.minus(LONGEST_FORM));
        return believable ? openedAt : now;
    }

    private static Map<String, String> facts(SopRun run, StepContext context, StepSubmission submission) {
        var facts = new HashMap<String, String>();
        facts.put("sop", run.sopCode());
        facts.put("row", context.step().no() + " " + context.step().activity());
        facts.put("outcome", context.outcome().code());
        context.sop().way(context.step(), context.outcome()).words().ifPresent(words -> facts.put("outcome", words));
        facts.put("note", context.note());
        var circumstances = submission.circumstances();
        facts.put(
                "reason",
                circumstances
                        .reason(context.step(), context.outcome())
                        .map(ReasonCategory::code)
                        .orElse(null));
        if (circumstances.happened() != null) {
            facts.put("happened", circumstances.happened().toString().replace('T', ' '));
        }
        facts.put("subject", run.subject().title());
        facts.put("position", context.actor().positionName());
        context.origin().ifPresent(origin -> facts.put("origin", origin.kind() + " " + origin.number()));
        return facts;
    }
}
