package id.sop.testbed;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * A data source that counts, and on request notes, the statements which are executed through it; but for those that fetch ids in advance, which come as often as the tests
 * before happen to have left some.
 */
final class CountedStatements {

    private static final Pattern FETCHES_IDS = Pattern.compile("(?i)\\bnext(val\\b| value for )");

    private final AtomicLong executed = new AtomicLong();
    private final List<String> prepared = new CopyOnWriteArrayList<>();
    private volatile boolean noting;

    /** The same data source, counted. */
    DataSource of(DataSource dataSource) {
        return watched(DataSource.class, dataSource, true);
    }

    /** How many statements have been executed so far. */
    long count() {
        return executed.get();
    }

    /** The statements that this work prepares, as they are sent to the database. */
    List<String> textsOf(Runnable work) {
        prepared.clear();
        noting = true;
        try {
            work.run();
        } finally {
            noting = false;
        }
        return List.copyOf(prepared);
    }

    private void note(Object[] arguments) {
        if (noting && arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
            prepared.add(sql);
        }
    }

    private static boolean fetchesIds(Object[] arguments) {
        return arguments != null
                && arguments.length > 0
                && arguments[0] instanceof String sql
                && FETCHES_IDS.matcher(sql).find();
    }

    private <T> T watched(Class<T> type, Object target, boolean counted) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (counted
                            && target instanceof Statement
                            && method.getName().startsWith("execute")) {
                        executed.incrementAndGet();
                    }
                    note(arguments);
                    try {
                        var result = method.invoke(target, arguments);
                        for (Class<?> watched :
                                new Class<?>[] {Connection.class, PreparedStatement.class, Statement.class}) {
                            if (method.getReturnType() == watched) {
                                return watched(watched, result, !fetchesIds(arguments));
                            }
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
