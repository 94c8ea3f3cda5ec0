package id.sop.testbed;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** A data source that counts the statements which are executed through it. */
final class CountedStatements {

    private final AtomicLong executed = new AtomicLong();

    /** The same data source, counted. */
    DataSource of(DataSource dataSource) {
        return watched(DataSource.class, dataSource);
    }

    /** How many statements have been executed so far. */
    long count() {
        return executed.get();
    }

    private <T> T watched(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (target instanceof Statement && method.getName().startsWith("execute")) {
                        executed.incrementAndGet();
                    }
                    try {
                        var result = method.invoke(target, arguments);
                        for (Class<?> watched :
                                new Class<?>[] {Connection.class, PreparedStatement.class, Statement.class}) {
                            if (method.getReturnType() == watched) {
                                return watched(watched, result);
                            }
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
