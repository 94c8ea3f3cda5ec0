package id.sop.documents.numbers;

import static id.sop.registers.RegisterColumn.of;

import id.sop.organisation.CurrentCaller;
import id.sop.registers.Narrowing;
import id.sop.registers.Option;
import id.sop.registers.Phrase;
import id.sop.registers.Register;
import id.sop.registers.RegisterColumn;
import id.sop.registers.Wanted;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ledger of numbers (buku nomor), by book and year, for those who keep it and for auditors. */
@ApplicationScoped
class NumberBook implements Register<OfficialNumber, NumberRow> {

    private static final Narrowing<String> BOOK =
            Narrowing.equal("book", String.class, "n.key.book").always();
    private static final Narrowing<Integer> YEAR =
            Narrowing.equal("year", Integer.class, "n.key.year").always();

    private static final Narrowing<String> WORDS = Narrowing.text(null);

    private static final List<Narrowing<?>> NARROWINGS =
            List.of(WORDS, BOOK, YEAR, Narrowing.equal("state", NumberState.class, "n.state"));

    private final List<RegisterColumn<NumberRow>> columns = List.of(
            of("number", NumberRow::written)
                    .sortedBy("n.key.sequence")
                    .onPaper(22)
                    .centred(),
            of("book", row -> name(row.book())),
            of("dated", NumberRow::dated).sortedBy("n.dated").onPaper(20),
            of("state", NumberRow::state).sortedBy("n.state").onPaper(21).unstruck(),
            of("thing", NumberRow::thing).onPaper(69),
            of("taken", (NumberRow row) -> act(row.taken()))
                    .sortedBy("n.takenAt")
                    .notInTables()
                    .onPaper(38),
            of("taken-at", row -> row.taken().at()),
            of("taken-by", row -> row.taken().officer()),
            of("used", (NumberRow row) -> row.used().map(NumberBook::act))
                    .notInTables()
                    .onPaper(38),
            of("used-at", row -> row.used().map(NumberRow.Act::at)),
            of("used-by", row -> row.used().map(NumberRow.Act::officer)),
            of("reserved-for", NumberRow::reservedFor),
            of("out-of-order", row -> row.outOfOrder() ? Phrase.of("numbers.yes") : null),
            of("date-reason", NumberRow::dateReason),
            of("voided-at", row -> row.voided().map(NumberRow.Voided::at)),
            of("voided-by", row -> row.voided().map(NumberRow.Voided::officer)),
            of("void-reason", row -> row.voided().map(NumberRow.Voided::reason)),
            of("remarks", NumberBook::said).notInTables().onPaper(64).unstruck());

    @Inject
    CurrentCaller current;

    @Inject
    NumberLines lines;

    @Inject
    NumberedBooks books;

    @Inject
    NumberLedger ledger;

    @Inject
    NumberChecks checks;

    @Override
    public String key() {
        return "numbers";
    }

    @Override
    public Class<OfficialNumber> entity() {
        return OfficialNumber.class;
    }

    @Override
    public List<RegisterColumn<NumberRow>> columns() {
        return columns;
    }

    @Override
    public List<Narrowing<?>> narrowings() {
        return NARROWINGS;
    }

    @Override
    public Map<String, List<Option>> choices() {
        var names = books.all().stream().map(NumberedThings::book).toList();
        return Map.of(
                BOOK.name(), Option.each(names, book -> book, this::name),
                YEAR.name(), Option.each(ledger.years(current.get().office(), null)));
    }

    @Override
    public Condition readable() {
        return new Condition("OfficialNumber", "n")
                .and("n.key.office = :office", "office", lines.reader().office());
    }

    /** @throws NumberNotFound if there is no such book */
    @Override
    public void narrow(Condition found, Wanted wanted) {
        if (wanted.value(BOOK) != null) {
            books.find(wanted.value(BOOK));
        }
        if (wanted.value(WORDS) != null) {
            found.andText("n.searchText", asKept(wanted.value(WORDS), wanted.value(BOOK)));
        }
    }

    /** What was typed, each number in it as the ledger keeps it: P-0091/2026 is the 0091/2026 of its book. */
    private String asKept(String typed, String book) {
        return book == null
                ? typed
                : Stream.of(typed.strip().split("\\s+"))
                        .map(word -> books.find(book)
                                .read(word)
                                .map(SerialNumber::toString)
                                .orElse(word))
                        .collect(Collectors.joining(" "));
    }

    @Override
    public List<NumberRow> rows(List<OfficialNumber> found) {
        return lines.rows(found);
    }

    @Override
    public boolean isVoid(NumberRow row) {
        return row.isVoid();
    }

    /** Whether the book is complete; the ledger as a whole is not checked. */
    @Override
    public List<Phrase> remarks(Wanted wanted) {
        if (wanted.value(BOOK) == null || wanted.value(YEAR) == null) {
            return List.of();
        }
        var check = checks.check(current.get().office(), wanted.value(BOOK), wanted.value(YEAR));
        if (check.isComplete()) {
            return List.of(check.last() == 0 ? Phrase.of("numbers.none") : Phrase.of("numbers.complete", check.last()));
        }
        return check.faults().stream()
                .map(fault -> Phrase.of("numbers.fault." + fault.kind(), fault.count(), fault.numbers()))
                .toList();
    }

    private Phrase name(String book) {
        return Phrase.of(books.find(book).module(), "numbers.book." + book);
    }

    private static Phrase act(NumberRow.Act act) {
        return Phrase.of("numbers.act", act.at(), act.officer());
    }

    private static List<Phrase> said(NumberRow row) {
        return Stream.of(
                        row.reservedFor().map(reason -> Phrase.of("numbers.remark.reserved", reason)),
                        row.dateReason().map(reason -> Phrase.of("numbers.remark.date", reason)),
                        row.voided()
                                .map(voided -> Phrase.of(
                                        "numbers.remark.void", voided.reason(), voided.officer(), voided.at())))
                .flatMap(Optional::stream)
                .toList();
    }
}
