package id.sop.letters;

import static id.sop.registers.RegisterColumn.of;

import id.sop.documents.numbers.NumberLedger;
import id.sop.documents.numbers.NumberRow;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.procedures.steps.Urgency;
import id.sop.registers.Narrowing;
import id.sop.registers.Option;
import id.sop.registers.Phrase;
import id.sop.registers.Register;
import id.sop.registers.RegisterColumn;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The agenda book of incoming letters (buku agenda surat masuk), by year or of all years. */
@ApplicationScoped
class AgendaBook implements Register<IncomingLetter, LetterRow> {

    static final Narrowing<Integer> YEAR =
            Narrowing.equal("year", Integer.class, "l.number.year").always().orAll();
    static final Narrowing<LetterState> STATE = Narrowing.equal("state", LetterState.class, "l.state");
    static final Narrowing<Urgency> URGENCY = Narrowing.equal("urgency", Urgency.class, "l.urgency");
    static final Narrowing<LocalDate> FROM = Narrowing.from("l.receivedOn");
    static final Narrowing<LocalDate> TO = Narrowing.to("l.receivedOn");

    private static final List<Narrowing<?>> NARROWINGS =
            List.of(Narrowing.text("l.searchText"), YEAR, STATE, URGENCY, FROM, TO);

    private static final List<RegisterColumn<LetterRow>> COLUMNS = List.of(
            of("number", LetterRow::number)
                    .sortedBy("l.number.year", "l.number.sequence")
                    .onPaper(15)
                    .centred(),
            of("received", LetterRow::receivedOn)
                    .sortedBy("l.receivedOn")
                    .hideable()
                    .onPaper(20)
                    .centred(),
            of("sender", LetterRow::sender).sortedBy("l.senderKey").onPaper(37),
            of("letter-number", LetterRow::letterNumber).onPaper(38).above(LetterRow::letterDate),
            of("letter-date", LetterRow::letterDate),
            of("subject", LetterRow::subject).sortedBy("l.subjectOrder").onPaper(53),
            of("urgency", LetterRow::urgency).hideable().onPaper(20).above(LetterRow::restriction),
            of("confidentiality", LetterRow::confidentiality),
            of("code", LetterRow::classification).hideable().onPaper(18).centred(),
            of("state", LetterRow::state).sortedBy("l.state"),
            of("disposition", LetterRow::addressed).hideable().onPaper(30, LetterRow::positions),
            of("follow-up", LetterRow::followUp)
                    .onPaper(25, AgendaBook::outcome)
                    .unstruck(),
            of("archive", LetterRow::archive).hideable().onPaper(16),
            of("void-reason", row -> row.voided().map(NumberRow.Voided::reason)));

    @Inject
    CurrentCaller current;

    @Inject
    LetterRows letters;

    @Inject
    NumberLedger ledger;

    @Override
    public String key() {
        return "agenda";
    }

    @Override
    public Class<IncomingLetter> entity() {
        return IncomingLetter.class;
    }

    @Override
    public List<RegisterColumn<LetterRow>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Narrowing<?>> narrowings() {
        return NARROWINGS;
    }

    @Override
    public Map<String, List<Option>> choices() {
        return Map.of(YEAR.name(), Option.each(ledger.years(current.get().office(), AgendaNumbers.BOOK)));
    }

    @Override
    public boolean keepsItsOrder() {
        return true;
    }

    @Override
    public Condition readable() {
        var caller = current.get();
        caller.require(Right.READ_ALL_LETTERS);
        return new Condition("IncomingLetter", "l").and("l.office = :office", "office", caller.office());
    }

    @Override
    public List<LetterRow> rows(List<IncomingLetter> found) {
        return letters.of(found);
    }

    @Override
    public boolean isVoid(LetterRow row) {
        return row.voided().isPresent();
    }

    private static Object outcome(LetterRow row) {
        if (row.voided().isPresent()) {
            return Phrase.of("agenda.void", row.voided().get().reason());
        }
        return row.state() == LetterState.ENDED_OUTSIDE ? row.state() : row.followUp();
    }
}
