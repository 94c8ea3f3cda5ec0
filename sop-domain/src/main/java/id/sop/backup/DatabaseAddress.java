package id.sop.backup;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A database as it is named to the server: address, user and password. */
final class DatabaseAddress implements DataSource {

    private static final String DERBY = "jdbc:derby:";

    private final String url;
    private final String user;
    private final String password;

    DatabaseAddress(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The same user in an embedded database elsewhere. */
    DatabaseAddress derbyAt(Path folder) {
        return new DatabaseAddress(DERBY + folder, user, password);
    }

    boolean isDerby() {
        return url.startsWith(DERBY);
    }

    /** The address without what follows a question mark or a semicolon, where a password might stand. */
    String shown() {
        return url.split("[?;]")[0];
    }

    /** Creates the embedded database. */
    void create() throws SQLException {
        DriverManager.getConnection(url + ";create=true", user, password).close();
    }

    /** Closes the embedded database, so that its files are whole and others may open them. */
    void shutDown() {
        try {
            DriverManager.getConnection(url + ";shutdown=true", user, password).close();
        } catch (SQLException told) {
            // Derby answers a shutdown by an exception, always
            return;
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public Connection getConnection(String otherUser, String otherPassword) throws SQLException {
        return DriverManager.getConnection(url, otherUser, otherPassword);
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
