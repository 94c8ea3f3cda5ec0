package id.sop.shared;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

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

    @Inject
    OfficeEntities entities;

    @PostConstruct
    void atStart() {
        DataFolder.ofThisServer().ifPresent(DataFolder::requireWhole);
        // Nothing has connected yet: the pool of the server opens its first connection for this bean
        DerbyDirectory.ofThisServer().ifPresent(DerbyDirectory::setAsideIfIncomplete);
        Schema.migrate(OfficeDatabase.dataSource());
        DerbyDirectory.ofThisServer().ifPresent(DerbyDirectory::complete);
        entities.bind();
    }
}
