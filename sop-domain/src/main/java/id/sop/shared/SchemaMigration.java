package id.sop.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

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

    @PostConstruct
    void atStart() {
        Schema.migrate(dataSource());
    }

    /** Not by {@code @Resource}, whose lookup of this name means {@code java:comp/env} on WildFly. */
    private static DataSource dataSource() {
        try {
            return InitialContext.doLookup("jdbc/sop");
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no data source jdbc/sop", e);
        }
    }
}
