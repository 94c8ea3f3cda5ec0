package id.sop.access;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.Session;

/** Listens to the statements that go to the database, to know in which tables it is worth looking for changes. */
final class WrittenTables extends AbstractSessionLog implements AutoCloseable {

    private static final Pattern CHANGE = Pattern.compile(
            "\\s*(?:insert\\s+into|update|delete\\s+from)\\s+\"?(\\w+)\"?.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Session session;
    private final SessionLog usual;
    private final Set<String> written = new TreeSet<>();

    WrittenTables(Session session) {
        this.session = session;
        usual = session.getSessionLog();
        session.setSessionLog(this);
    }

    void forget() {
        written.clear();
    }

    Set<String> written() {
        return new TreeSet<>(written);
    }

    @Override
    public boolean shouldLog(int level, String category) {
        return SQL.equals(category) || usual.shouldLog(level, category);
    }

    @Override
    public void log(SessionLogEntry entry) {
        if (!SQL.equals(entry.getNameSpace())) {
            usual.log(entry);
            return;
        }
        var change = CHANGE.matcher(String.valueOf(entry.getMessage()));
        if (change.matches()) {
            written.add(change.group(1).toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public void close() {
        session.setSessionLog(usual);
    }
}
