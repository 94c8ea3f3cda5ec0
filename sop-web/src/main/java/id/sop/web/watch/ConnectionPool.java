package id.sop.web.watch;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import javax.management.JMException;
import javax.management.ObjectName;

/** The figures of the server's pool of connections, where it publishes them as WildFly does; another server is asked in vain. */
final class ConnectionPool {

    private static final String NAME = "jboss.as:subsystem=datasources,data-source=sop,statistics=pool";

    private ConnectionPool() {}

    static Optional<Double> read(String figure) {
        try {
            var value = ManagementFactory.getPlatformMBeanServer().getAttribute(new ObjectName(NAME), figure);
            return Optional.of(Double.valueOf(value.toString()));
        } catch (JMException | NumberFormatException notPublished) {
            return Optional.empty();
        }
    }
}
