package id.sop.shared;

import java.sql.Connection;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** The database of the offices, as the server names it. */
public final class OfficeDatabase {

    /** How long an answer may take before the database counts as away, in seconds. */
    private static final int PATIENCE = 2;

    private OfficeDatabase() {}

    /** The data source. Not by {@code @Resource}, whose lookup of this name means {@code java:comp/env} on WildFly. */
    static DataSource dataSource() {
        try {
            return InitialContext.doLookup("jdbc/sop");
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no data source jdbc/sop", e);
        }
    }

    /** A connection of its own, for what is no work of an office: it takes part in no transaction of the server. */
    public static Connection connection() throws SQLException {
        return dataSource().getConnection();
    }

    /**
     * Asks the database for a sign of life.
     *
     * @throws SQLException if it gives none
     */
    public static void ask() throws SQLException {
        try (Connection connection = dataSource().getConnection()) {
            if (!connection.isValid(PATIENCE)) {
                throw new SQLException("The database does not answer", "08000");
            }
        }
    }
}
