package id.sop.letters;

import static id.sop.registers.RegisterColumn.of;

import id.sop.documents.numbers.NumberLedger;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.organisation.Position;
import id.sop.organisation.Right;
import id.sop.registers.Narrowing;
import id.sop.registers.Option;
import id.sop.registers.Phrase;
import id.sop.registers.Register;
import id.sop.registers.RegisterColumn;
import id.sop.registers.Wanted;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** The disposition book (buku disposisi): a line for each addressee, with what became of it. */
@ApplicationScoped
class DispositionBook implements Register<FollowUp, DispositionRow> {

    private static final Narrowing<Timing> TIMING = Narrowing.own("timing", Timing.class);

    /** Follow-ups get their ids when they are given. */
    private static final List<RegisterColumn<DispositionRow>> COLUMNS = List.of(
            of("date", DispositionRow::givenOn).sortedBy("f.id").onPaper(19).centred(),
            of("letter", DispositionRow::letter)
                    .sortedBy("f.letter.number.year", "f.letter.number.sequence")
                    .onPaper(32)
                    .above(DispositionRow::letterNumber),
            of("letter-number", DispositionRow::letterNumber),
            of("sender", DispositionRow::sender).sortedBy("f.letter.senderKey").onPaper(30),
            of("subject", DispositionRow::subject).onPaper(34),
            of("from", DispositionRow::from).hidden().onPaper(20),
            of("addressee", DispositionRow::to).sortedBy("f.positionOrder").onPaper(22),
            of("instructions", DispositionRow::instructions).hideable().onPaper(30),
            of("due", DispositionRow::due)
                    .sortedBy("f.disposition.dueOn nulls last")
                    .onPaper(19)
                    .centred(),
            of("state", DispositionRow::state).sortedBy("f.state").onPaper(19).unstruck(),
            of("done", DispositionRow::doneOn).sortedBy("f.closedAt nulls last").hidden(),
            of("result", DispositionRow::result)
                    .hidden()
                    .onPaper(30, DispositionRow::doneOn)
                    .above(DispositionRow::result)
                    .unstruck(),
            of("late", DispositionRow::daysLate)
                    .hideable()
                    .onPaper(17, row -> row.daysLate().map(days -> Phrase.of("dispositions-book.days", days))));

    @Inject
    CurrentCaller current;

    @Inject
    Offices offices;

    @Inject
    NumberLedger ledger;

    @Inject
    Clock clock;

    /** How they stand against their due times. */
    enum Timing {
        /** Followed up after the due time, or not yet although it is past. */
        LATE
    }

    @Override
    public String key() {
        return "dispositions-book";
    }

    @Override
    public Class<FollowUp> entity() {
        return FollowUp.class;
    }

    @Override
    public List<RegisterColumn<DispositionRow>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Narrowing<?>> narrowings() {
        return List.of(
                Narrowing.text("f.letter.searchText"),
                Narrowing.equal("year", Integer.class, "f.letter.number.year"),
                Narrowing.equal("addressee", String.class, "f.position"),
                Narrowing.equal("state", FollowUpState.class, "f.state"),
                TIMING,
                Narrowing.since("f.disposition.givenAt"),
                Narrowing.until("f.disposition.givenAt"));
    }

    @Override
    public Map<String, List<Option>> choices() {
        var office = current.get().office();
        return Map.of(
                "year", Option.each(ledger.years(office, AgendaNumbers.BOOK)),
                "addressee", Option.each(offices.positions(office), Position::code, Position::name));
    }

    @Override
    public Condition readable() {
        var caller = current.get();
        caller.require(Right.READ_ALL_LETTERS);
        return new Condition("FollowUp", "f").and("f.office = :office", "office", caller.office());
    }

    @Override
    public void narrow(Condition found, Wanted wanted) {
        if (wanted.value(TIMING) == Timing.LATE) {
            found.and("(f.state = :done and f.closedAt > f.dueAt or f.state not in :over and f.dueAt < :now)")
                    .with("done", FollowUpState.DONE)
                    .with("over", EnumSet.of(FollowUpState.DONE, FollowUpState.WITHDRAWN))
                    .with("now", clock.instant());
        }
    }

    @Override
    public List<DispositionRow> rows(List<FollowUp> found) {
        var zone = offices.office(current.get().office()).zone();
        return found.stream()
                .map(followUp -> DispositionRow.of(followUp, zone, clock.instant()))
                .toList();
    }

    @Override
    public boolean isVoid(DispositionRow row) {
        return row.state() == FollowUpState.WITHDRAWN;
    }
}
