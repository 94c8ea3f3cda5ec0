package id.sop.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to the version of this application before anything uses the database.
 *
 * <p>The server finishes this bean before it lets any other enterprise bean be called, and EclipseLink touches no table
 * until then. Two servers that start at once against one PostgreSQL wait for each other: Flyway holds a lock there.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    private static final String SCRIPTS = "db/migration/";

    /** What the scripts write as {@code ${text}} and {@code ${binary}}: the only types the two databases name differently. */
    private static final Map<String, Map<String, String>> LARGE_TYPES = Map.of(
            "derby", Map.of("text", "clob(2M)", "binary", "blob(32M)"),
            "postgresql", Map.of("text", "text", "binary", "bytea"));

    @PostConstruct
    void atStart() {
        migrate(dataSource());
    }

    /**
     * Runs the scripts that the database has not seen, from {@code db/migration/common} and the folder of its product.
     *
     * @throws org.flywaydb.core.api.FlywayException when a script fails or an applied script was changed afterwards
     */
    public static void migrate(DataSource dataSource) {
        ClassLoader scripts = SchemaMigration.class.getClassLoader();
        String product = product(dataSource);
        Flyway.configure(scripts)
                .dataSource(dataSource)
                .locations(locations(product, scripts))
                .placeholders(LARGE_TYPES.get(product))
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    /** Not by {@code @Resource}, whose lookup of this name means {@code java:comp/env} on WildFly. */
    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup("jdbc/sop");
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no data source jdbc/sop", e);
        }
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
