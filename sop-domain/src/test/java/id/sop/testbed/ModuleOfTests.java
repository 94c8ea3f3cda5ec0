package id.sop.testbed;

import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * A module that stands in the tree of tests only: its beans, its entities ({@code orm.xml} beside it) and its scripts (in {@code migration} beside
 * it). In the application all three are found where they lie.
 */
record ModuleOfTests(Class<?> type) {

    /** The application as it is. */
    static final ModuleOfTests NONE = new ModuleOfTests(null);

    Stream<Class<?>> classes() {
        return type == null
                ? Stream.empty()
                : Testbed.testClasses().filter(other -> other.getPackageName().equals(type.getPackageName()));
    }

    /** What the persistence unit is told of its entities. */
    Map<String, String> mapping() {
        return type == null
                ? Map.of()
                : Map.of(
                        "eclipselink.metadata-source",
                        "XML",
                        "eclipselink.metadata-source.xml.file",
                        folder() + "/orm.xml");
    }

    /** Makes its tables, after those of the application. */
    void migrate(DataSource dataSource) {
        if (type != null) {
            Flyway.configure()
                    .dataSource(dataSource)
                    .locations("classpath:" + folder() + "/migration")
                    .table("schema_history_of_tests")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
    }

    private String folder() {
        return type.getPackageName().replace('.', '/');
    }
}
