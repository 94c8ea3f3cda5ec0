package id.sop.testbed;

import id.sop.procedures.catalogue.SheetSeed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;

/** A test that brings sheets of its own; their codes begin with {@code TES-}. */
public abstract class OwnSheets extends OnBothDatabases {

    private boolean entered;

    /** Enters a sheet of the office, as one lying in the folder of sheets at the start. */
    protected final void enter(String sheet) {
        entered = true;
        try {
            var folder = Files.createTempDirectory("sheets");
            var file = Files.writeString(folder.resolve("sheet.xml"), sheet);
            System.setProperty("sop.sheets.dir", folder.toString());
            office().inTransaction(() -> office().bean(SheetSeed.class));
            Files.delete(file);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.clearProperty("sop.sheets.dir");
        }
    }

    /** Puts a sheet of Jambi in force that nothing checks, as one that is older than a rule. */
    protected final void enterUnchecked(String code, String sheet) {
        entered = true;
        office().inTransaction(() -> office().entityManager()
                .createNativeQuery(
                        "insert into sop_sheet (office, code, revision, version, title, definition, sheet_state,"
                                + " approver_position, entered_at, effective_on) select 'jambi', ?1, 1, 1, 'Lembar lama', ?2,"
                                + " 'APPROVED', approver_position, entered_at, effective_on from sop_sheet"
                                + " where office = 'jambi' and code = 'JBI-SURAT-MASUK' and revision = 1")
                .setParameter(1, code)
                .setParameter(2, sheet)
                .executeUpdate());
    }

    @AfterEach
    final void forgetTheSheets() {
        if (!entered) {
            return;
        }
        office().reset();
        office().inTransaction(() -> office().entityManager()
                .createNativeQuery("delete from sop_sheet where code like 'TES-%'")
                .executeUpdate());
    }
}
