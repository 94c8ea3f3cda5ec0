package id.sop.testbed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The databases on which the application runs. Each is started once, at its first use, and ends with the tests. */
public enum Database {
    DERBY {
        @Override
        DataSource start() {
            return ofItsOwn("sop");
        }
    },
    POSTGRESQL {
        @Override
        DataSource start() {
            try {
                return EmbeddedPostgres.start().getPostgresDatabase();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private Testbed testbed;

    /** An empty database of a test's own, in memory. */
    public static DataSource ofItsOwn(String name) {
        writeDerbyLog();
        var derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:" + name);
        derby.setCreateDatabase("create");
        return derby;
    }

    /** Has Derby write its log under {@code target}; to be called before its first database is opened. */
    public static void writeDerbyLog() {
        System.setProperty("derby.stream.error.file", "target/derby.log");
    }

    /** An empty database. */
    abstract DataSource start();

    /** The application on this database. */
    public synchronized Testbed testbed() {
        if (testbed == null) {
            testbed = new Testbed(start());
        }
        return testbed;
    }
}
