package id.sop.server;

import java.net.URI;
import java.nio.file.Path;

/** The server of the tests, as the build describes it to them. */
public final class TestServer {

    private TestServer() {}

    /** The address of the application, ending with a slash. */
    public static URI address() {
        return URI.create("http://127.0.0.1:" + property("it.http.port") + "/");
    }

    /** The port of https, on 127.0.0.2. */
    public static int httpsPort() {
        return Integer.parseInt(property("it.https.port"));
    }

    /** The folder with everything that belongs to the tests' server: data, accounts, log. */
    public static Path directory() {
        return Path.of(property("it.directory"));
    }

    /** The data folder of the tests' server, with its secrets and its certificate. */
    public static Path data() {
        return directory().resolve("data");
    }

    /** The file with which a server is started that shall have the secrets of the tests' server. */
    public static Path settings() {
        return data().resolve("secrets/server.properties");
    }

    /** The port of the management interface on 127.0.0.1. */
    public static int managementPort() {
        return Integer.parseInt(property("it.management.port"));
    }

    /** The provisioned server. */
    public static Path home() {
        return Path.of(property("it.server"));
    }

    /** The realm of the demo accounts. */
    public static Path demoUsers() {
        return Path.of(property("it.demo.users"));
    }

    /** The EAR as it is shipped. */
    public static Path ear() {
        return Path.of(property("it.ear"));
    }

    /** Where pictures of pages go. */
    public static Path screenshots() {
        return Path.of(property("it.screenshots"));
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(
                    "System property " + name + " is missing: these tests run in ./mvnw verify");
        }
        return value;
    }
}
