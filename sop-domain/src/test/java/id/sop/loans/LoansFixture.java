package id.sop.loans;

import id.sop.testbed.ModuleFixture;
import id.sop.testbed.Testbed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Loans in the tests of all. */
class LoansFixture implements ModuleFixture {

    static final String SHEET = "TES-PINJAM-ALAT";

    @Override
    public List<String> tables() {
        return List.of("loan");
    }

    @Override
    public void fill(Testbed office) {
        office.enterSheet(sheet());
        office.as("pelaksana").starts(SHEET, wheelchair("Keluarga Ibu Ani"));
    }

    static NewLoan wheelchair(String borrower) {
        return fill(new NewLoan(), borrower);
    }

    static NewLoan fill(NewLoan loan, String borrower) {
        loan.setBorrower(borrower);
        loan.setAid("Kursi roda");
        loan.setDueOn(LocalDate.of(2026, 12, 23));
        return loan;
    }

    static String sheet() {
        try (var in = LoansFixture.class.getResourceAsStream(SHEET + ".xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
