package id.sop.clients;

import id.sop.documents.numbers.NumberLedger;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.registers.Narrowing;
import id.sop.registers.Option;
import id.sop.registers.Register;
import id.sop.registers.RegisterColumn;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The book of intakes (buku penerimaan klien): who was announced, how many came, and how far they are. */
@ApplicationScoped
class IntakeBook implements Register<Intake, IntakeRow> {

    private static final List<Narrowing<?>> NARROWINGS = List.of(
            Narrowing.text("i.searchText"),
            Narrowing.equal("year", Integer.class, "i.number.year"),
            Narrowing.equal("state", IntakeState.class, "i.state"),
            Narrowing.from("i.announcedOn"),
            Narrowing.to("i.announcedOn"));

    private static final List<RegisterColumn<IntakeRow>> COLUMNS = List.of(
            RegisterColumn.of("number", IntakeRow::number)
                    .sortedBy("i.number.year", "i.number.sequence")
                    .onPaper(24)
                    .centred(),
            RegisterColumn.of("announced", IntakeRow::announcedOn)
                    .sortedBy("i.announcedOn", "i.id")
                    .onPaper(24)
                    .centred(),
            RegisterColumn.of("group", IntakeRow::group).onPaper(40),
            RegisterColumn.of("batch", IntakeRow::batch).hideable().onPaper(50),
            RegisterColumn.of("members", IntakeRow::members).onPaper(22).centred(),
            RegisterColumn.of("come", IntakeRow::come).onPaper(22).centred(),
            RegisterColumn.of("held", IntakeRow::held).onPaper(22).centred(),
            RegisterColumn.of("admitted", IntakeRow::admitted).onPaper(22).centred(),
            RegisterColumn.of("state", IntakeRow::state).onPaper(36));

    @Inject
    CurrentCaller current;

    @Inject
    ClientGroups groups;

    @Inject
    NumberLedger ledger;

    @Override
    public String key() {
        return "intakes";
    }

    @Override
    public Class<Intake> entity() {
        return Intake.class;
    }

    @Override
    public List<RegisterColumn<IntakeRow>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Narrowing<?>> narrowings() {
        return NARROWINGS;
    }

    @Override
    public Map<String, List<Option>> choices() {
        return Map.of("year", Option.each(ledger.years(current.get().office(), Intake.BOOK)));
    }

    @Override
    public Condition readable() {
        var caller = current.get();
        caller.require(Right.READ_CLIENTS);
        return new Condition("Intake", "i").and("i.office = :office", "office", caller.office());
    }

    @Override
    public List<IntakeRow> rows(List<Intake> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var names = groups.all(found.get(0).office()).stream()
                .collect(Collectors.toMap(ClientGroup::code, ClientGroup::neutralName));
        return found.stream()
                .map(intake -> IntakeRow.of(intake, names.getOrDefault(intake.group(), intake.group())))
                .toList();
    }

    @Override
    public boolean isVoid(IntakeRow row) {
        return row.state() == IntakeState.WITHDRAWN;
    }
}
