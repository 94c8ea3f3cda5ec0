package id.sop.testbed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The databases on which the application runs. Each is started once, at its first use, and ends with the tests. */
public enum Database {
    DERBY {
        @Override
        DataSource start() {
            return another("sop");
        }

        @Override
        DataSource another(String name) {
            return ofItsOwn(name);
        }
    },
    POSTGRESQL {

        private EmbeddedPostgres server;

        @Override
        DataSource start() {
            return server().getPostgresDatabase();
        }

        @Override
        DataSource another(String name) {
            try (var connection = server().getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
                return server.getDatabase("postgres", name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private EmbeddedPostgres server() {
            try {
                server = server == null ? EmbeddedPostgres.start() : server;
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private final Map<Class<?>, Testbed> withModules = new HashMap<>();

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

    /** Another empty database beside it. */
    abstract DataSource another(String name);

    /** The application on this database. */
    public synchronized Testbed testbed() {
        if (testbed == null) {
            testbed = new Testbed(start());
        }
        return testbed;
    }

    /** The application with a module that stands in the tree of tests only, on a database of their own. @param module a class of it */
    public synchronized Testbed testbedWith(Class<?> module) {
        return withModules.computeIfAbsent(
                module,
                type -> new Testbed(
                        another("with_" + type.getSimpleName().toLowerCase(Locale.ROOT)), new ModuleOfTests(type)));
    }
}
