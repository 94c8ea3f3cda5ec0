package id.sop.procedures.runs;

import static id.sop.registers.RegisterColumn.of;

import id.sop.organisation.Compartments;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.organisation.Position;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.UnnamedEnd;
import id.sop.procedures.sheet.Way;
import id.sop.procedures.steps.RunNumber;
import id.sop.procedures.steps.RunState;
import id.sop.procedures.steps.Subject;
import id.sop.procedures.steps.SubjectKind;
import id.sop.procedures.steps.Things;
import id.sop.registers.Narrowing;
import id.sop.registers.Option;
import id.sop.registers.Phrase;
import id.sop.registers.Register;
import id.sop.registers.RegisterColumn;
import id.sop.registers.Wanted;
import id.sop.shared.Condition;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The register of runs (buku pelaksanaan SOP): those of the sheets that are the caller's work, or all of her office with the right to. */
@ApplicationScoped
class RunBook implements Register<SopRun, RunRow> {

    private static final Narrowing<Lateness> LATE = Narrowing.own("late", Lateness.class);

    private static final List<Narrowing<?>> NARROWINGS = List.of(
            Narrowing.text("r.searchText"),
            Narrowing.equal("sop", String.class, "r.sopCode"),
            Narrowing.equal("revision", Integer.class, "r.sopRevision"),
            Narrowing.equal("state", RunState.class, "r.state"),
            LATE,
            Narrowing.equal("ended-as", String.class, "r.endedAs"),
            Narrowing.equal("kind", String.class, "r.subject.kind"),
            Narrowing.by(
                    "position", String.class, "r.id in (select t.id from SopRun t join t.turn p where p = :position)"),
            Narrowing.since("r.startedAt"),
            Narrowing.until("r.startedAt"));

    private final List<RegisterColumn<RunRow>> columns = List.of(
            of("number", (RunRow row) -> RunNumber.written(row.number()))
                    .sortedBy("r.number.year", "r.number.sequence")
                    .onPaper(18)
                    .centred(),
            of("sheet", RunRow::sopTitle).sortedBy("r.titleOrder").onPaper(52),
            of("kind", row -> called(row.subject())),
            of("subject", (RunRow row) -> row.subject().title()).onPaper(50).above(this::thing),
            of("subject-number", row -> row.subject().writtenNumber()),
            of("state", RunRow::state),
            of("row", RunRow::row),
            of("activity", RunRow::activity)
                    .onPaper(50, row -> row.row().map(no -> Phrase.of("row", no, row.activity()))),
            of("turn", RunRow::turn).onPaper(28),
            of("taken-by", RunRow::takenBy),
            of("started", RunRow::startedAt).sortedBy("r.startedAt").onPaper(20),
            of("due", RunRow::dueAt).sortedBy("r.dueAt nulls last").onPaper(20),
            of("late", row -> row.dueAt().map(due -> row.late())),
            of("ended", RunRow::endedAt),
            of("ended-as", RunRow::endedAs),
            of("end-reason", RunRow::endReason),
            of("status", RunRow::state)
                    .notInTables()
                    .onPaper(34, RunBook::status)
                    .above(RunRow::endedAt)
                    .above(RunRow::endReason)
                    .unstruck());

    @Inject
    CurrentCaller current;

    @Inject
    VisibleRuns visible;

    @Inject
    Catalogue catalogue;

    @Inject
    Offices offices;

    @Inject
    Compartments compartments;

    @Inject
    Clock clock;

    @Inject
    Instance<Things<?>> things;

    /** By the kinds of things that modules keep, the classes beside which their words lie. */
    private final Map<String, Class<?>> modules = new LinkedHashMap<>();

    @PostConstruct
    void learnTheKinds() {
        things.forEach(module -> modules.put(module.kind(), module.module()));
    }

    @Override
    public String key() {
        return "runs";
    }

    @Override
    public Class<SopRun> entity() {
        return SopRun.class;
    }

    @Override
    public List<RegisterColumn<RunRow>> columns() {
        return columns;
    }

    @Override
    public List<Narrowing<?>> narrowings() {
        return NARROWINGS;
    }

    @Override
    public String order() {
        return "-started";
    }

    @Override
    public List<String> identity() {
        return List.of("r.id");
    }

    @Override
    public boolean readsIdsFirst() {
        return true;
    }

    @Override
    public Map<String, List<Option>> choices() {
        var office = current.get().office();
        var sheets = catalogue.inForce(office);
        return Map.of(
                "sop", Option.each(sheets, Sop::code, Sop::title),
                "position", Option.each(offices.positions(office), Position::code, Position::name),
                "kind", Option.each(kinds(), kind -> kind, this::called),
                "ended-as", Option.each(endings(sheets), end -> end, UnnamedEnd::said));
    }

    /** What the sheets in force call the ends that are not the usual one. */
    private static List<String> endings(List<Sop> sheets) {
        return sheets.stream()
                .flatMap(sop -> sop.steps().stream())
                .flatMap(row -> row.ways().stream())
                .filter(Way::endsOtherwise)
                .map(Way::endKept)
                .distinct()
                .sorted()
                .toList();
    }

    /** Runs of compartments are among them. */
    @Override
    public boolean tracesWords() {
        return false;
    }

    @Override
    public Condition readable() {
        return visible.of(current.get());
    }

    @Override
    public void narrow(Condition found, Wanted wanted) {
        var lateness = wanted.value(LATE);
        if (lateness != null) {
            found.and(lateness.clause());
            if (lateness.needsNow()) {
                found.with("now", clock.instant());
            }
        }
    }

    @Override
    public List<RunRow> rows(List<SopRun> found) {
        var now = clock.instant();
        return found.stream()
                .map(run -> RunRow.of(run, catalogue.sheet(run.sheet()), compartment(run), now))
                .toList();
    }

    private Optional<String> compartment(SopRun run) {
        return run.compartment().map(code -> compartments.nameOf(run.office(), code));
    }

    @Override
    public boolean isVoid(RunRow row) {
        return row.isVoid();
    }

    /** What runs are about: the things of the modules, then those that none keeps. */
    private List<String> kinds() {
        return Stream.concat(
                        modules.keySet().stream(),
                        Stream.of(SubjectKind.values()).map(SubjectKind::word))
                .distinct()
                .toList();
    }

    /** What a kind of things is called: by the module that keeps them, or as the sheet says it. */
    private Object called(String kind) {
        return modules.containsKey(kind) ? Phrase.of(modules.get(kind), "subject-kind." + kind) : SubjectKind.of(kind);
    }

    private Object called(Subject subject) {
        return subject.isPlain() ? SubjectKind.of(subject.kind()) : called(subject.kind());
    }

    private Phrase thing(RunRow row) {
        return Phrase.of("thing", called(row.subject()), row.subject().writtenNumber());
    }

    private static Object status(RunRow row) {
        return row.late() ? Phrase.of("late", row.state(), Lateness.LATE) : row.ending();
    }
}
