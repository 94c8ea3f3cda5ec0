package id.sop.shared;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;

/** The database schema as numbered scripts, and the one way to bring a database up to it. */
public final class Schema {

    private static final String SCRIPTS = "db/migration/";

    private static final String HISTORY = "flyway_schema_history";

    /** What the scripts write as {@code ${text}} and {@code ${binary}}: the only types the two databases name differently. */
    private static final Map<String, Map<String, String>> LARGE_TYPES = Map.of(
            "derby", Map.of("text", "clob(2M)", "binary", "blob(32M)"),
            "postgresql", Map.of("text", "text", "binary", "bytea"));

    private Schema() {}

    /**
     * Runs the scripts that the database has not seen, from {@code db/migration/common} and the folder of its product.
     *
     * @throws org.flywaydb.core.api.FlywayException when a script fails or an applied script was changed afterwards
     */
    public static void migrate(DataSource dataSource) {
        migrate(dataSource, "latest");
    }

    /** The same up to a version, for data of that time: a restore or a test loads them before the rest of the scripts. */
    public static void migrate(DataSource dataSource, String version) {
        try (OneConnection connection = new OneConnection(dataSource)) {
            flyway(connection.dataSource(), version).migrate();
        }
    }

    /** The version to which this application brings a database. */
    public static int newest(DataSource dataSource) {
        return Stream.of(flyway(dataSource, "latest").info().all())
                .filter(script -> script.getVersion() != null)
                .mapToInt(script -> Integer.parseInt(script.getVersion().getVersion()))
                .max()
                .orElseThrow();
    }

    /** The version of the schema that a database has; 0 where no script has run yet. */
    public static int version(Connection connection) throws SQLException {
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, new String[] {"TABLE"})) {
            if (!tables.next()) {
                return 0;
            }
        }
        int version = 0;
        try (Statement statement = connection.createStatement();
                ResultSet scripts = statement.executeQuery(
                        "select \"version\" from \"flyway_schema_history\" where \"success\" = true and \"version\" is not null")) {
            while (scripts.next()) {
                version = Math.max(version, Integer.parseInt(scripts.getString(1)));
            }
        }
        return version;
    }

    private static Flyway flyway(DataSource dataSource, String version) {
        ClassLoader scripts = Schema.class.getClassLoader();
        String product = product(dataSource);
        return Flyway.configure(scripts)
                .dataSource(dataSource)
                .locations(locations(product, scripts))
                .javaMigrations(new FoundHoweverTyped(), new SortedHoweverTyped())
                .target(version)
                .callbacks(callbacks(product))
                .placeholders(LARGE_TYPES.get(product))
                .validateMigrationNaming(true)
                // The lock of PostgreSQL must outlast the transaction of each script: see OneConnection
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .load();
    }

    /** Derby runs in this process: there is no network to be patient with, and a server's pool may say so in its own words. */
    private static Callback[] callbacks(String product) {
        return product.equals("derby") ? new Callback[0] : new Callback[] {new UnhurriedScripts()};
    }

    private static String[] locations(String product, ClassLoader scripts) {
        return Stream.of("common", product)
                .map(SCRIPTS::concat)
                .filter(folder -> scripts.getResource(folder) != null)
                .map("classpath:"::concat)
                .toArray(String[]::new);
    }

    /** The folder name of the database product: {@code derby} or {@code postgresql}. */
    private static String product(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            String name = connection.getMetaData().getDatabaseProductName();
            return name.toLowerCase(Locale.ROOT).contains("derby") ? "derby" : "postgresql";
        } catch (SQLException e) {
            throw new IllegalStateException("The database of jdbc/sop does not answer", e);
        }
    }
}
