package id.sop.loans;

import static id.sop.registers.RegisterColumn.of;

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

/** The loan book (buku peminjaman). */
@ApplicationScoped
class LoanBook implements Register<Loan, LoanRow> {

    private static final List<RegisterColumn<LoanRow>> COLUMNS = List.of(
            of("number", LoanRow::number)
                    .sortedBy("l.number.year", "l.number.sequence")
                    .onPaper(22)
                    .centred(),
            of("lent", LoanRow::lentOn).sortedBy("l.lentOn").onPaper(26),
            of("borrower", LoanRow::borrower).sortedBy("l.borrower").onPaper(70),
            of("aid", LoanRow::aid).sortedBy("l.aid").onPaper(70),
            of("due", LoanRow::dueOn).sortedBy("l.dueOn").onPaper(26),
            of("state", LoanRow::state)
                    .sortedBy("l.state")
                    .onPaper(30)
                    .above(LoanRow::returnedOn)
                    .unstruck(),
            of("returned", LoanRow::returnedOn).hidden());

    @Inject
    CurrentCaller current;

    @Inject
    NumberLedger ledger;

    @Override
    public String key() {
        return "loans";
    }

    @Override
    public Class<Loan> entity() {
        return Loan.class;
    }

    @Override
    public List<RegisterColumn<LoanRow>> columns() {
        return COLUMNS;
    }

    @Override
    public List<Narrowing<?>> narrowings() {
        return List.of(
                Narrowing.text("l.searchText"),
                Narrowing.equal("year", Integer.class, "l.number.year").always(),
                Narrowing.equal("state", LoanState.class, "l.state"),
                Narrowing.from("l.lentOn"));
    }

    @Override
    public Map<String, List<Option>> choices() {
        return Map.of("year", Option.each(ledger.years(current.get().office(), Loans.BOOK)));
    }

    @Override
    public Condition readable() {
        var caller = current.get();
        caller.require(Right.READ_ALL_RUNS);
        return new Condition("Loan", "l").and("l.office = :office", "office", caller.office());
    }

    @Override
    public List<LoanRow> rows(List<Loan> found) {
        return found.stream().map(LoanRow::of).toList();
    }

    @Override
    public boolean isVoid(LoanRow row) {
        return row.state() == LoanState.WITHDRAWN;
    }
}
