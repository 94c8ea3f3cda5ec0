package id.sop.backup;

import id.sop.shared.DerbyDirectory;
import id.sop.shared.OfficeDatabase;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.io.IOException;
import java.sql.SQLException;

/** Answers requests for a copy of the embedded database while the server runs, so that a backup needs no stop. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseCopies {

    private CopyRequests requests;

    @PostConstruct
    void atStart() {
        try (var connection = OfficeDatabase.connection()) {
            var directory = DerbyDirectory.place();
            if (directory.isPresent() && Product.of(connection) == Product.DERBY) {
                requests = new CopyRequests(directory.get());
                requests.begin();
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The folder for copies of the database cannot be made", e);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void onTime() {
        if (requests == null) {
            return;
        }
        for (var id : requests.waiting()) {
            try (var connection = OfficeDatabase.connection()) {
                requests.serve(id, connection);
            } catch (SQLException | IOException e) {
                throw new IllegalStateException("A copy of the database could not be made", e);
            }
        }
    }
}
