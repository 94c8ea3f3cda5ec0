package id.sop.server.inside;

import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** A demo account that calls beans, as if its owner had logged in. */
final class Caller {

    private static final char[] PASSWORD = "Harapan-2026".toCharArray();

    private final String name;

    private Caller(String name) {
        this.name = name;
    }

    static Caller named(String name) {
        return new Caller(name);
    }

    /** Runs the work with this account's identity and positions. */
    <T> T calls(Callable<T> work) throws Exception {
        return SecurityDomain.getCurrent()
                .authenticate(name, new PasswordGuessEvidence(PASSWORD.clone()))
                .runAs(work);
    }

    void runs(Runnable work) throws Exception {
        calls(() -> {
            work.run();
            return null;
        });
    }
}
