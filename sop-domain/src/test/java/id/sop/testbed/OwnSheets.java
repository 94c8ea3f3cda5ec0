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
