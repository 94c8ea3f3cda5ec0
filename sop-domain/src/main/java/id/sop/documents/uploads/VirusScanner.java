package id.sop.documents.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/**
 * The scanner for malware that the operator may put beside the server: the daemon of ClamAV, which the system property {@value #ADDRESS} names as
 * {@code host:port} or as the path of its socket. Where it is named, nothing is accepted without it.
 */
@ApplicationScoped
public class VirusScanner {

    /** The system property that names the daemon; without it nothing is scanned. */
    public static final String ADDRESS = "sop.clamav";

    private static final System.Logger LOG = System.getLogger(VirusScanner.class.getName());
    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[^\\]]+\\]|[^:/\\\\]+):(\\d{1,5})");

    /** As {@code clamd} answers: {@code stream: OK}, {@code stream: NAME FOUND}, or {@code … ERROR}. */
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");

    private static final String CLEAN = "stream: OK";

    /** Milliseconds. The daemon looks at the content after its last byte; a large PDF takes it some seconds. */
    private static final int TO_TAKE = 5_000;

    private static final int TO_ANSWER = 60_000;

    private final AtomicBoolean answering = new AtomicBoolean(true);

    /**
     * Has a content looked at.
     *
     * @return the name of what was found; empty if nothing was, or if no scanner is named
     * @throws VirusScanUnavailable if the scanner does not answer in time, or could not look at all of it
     */
    public Optional<String> found(byte[] content) {
        var address = System.getProperty(ADDRESS, "").strip();
        return address.isEmpty() ? Optional.empty() : verdict(address, content);
    }

    private Optional<String> verdict(String address, byte[] content) {
        try {
            var answer = new ClamdConnection(address(address), TO_TAKE, TO_ANSWER).scan(content);
            var found = FOUND.matcher(answer);
            if (!found.matches() && !answer.equals(CLEAN)) {
                throw new IOException("it answers: " + printable(answer));
            }
            note(true, null);
            if (!found.matches()) {
                return Optional.empty();
            }
            var malware = printable(found.group(1));
            LOG.log(Level.WARNING, "The scanner for malware found {0}; the file was refused", malware);
            return Optional.of(malware);
        } catch (IOException | RuntimeException e) {
            note(false, e);
            throw new VirusScanUnavailable();
        }
    }

    /** One line for each change: a daemon that is away would else fill the log with every file. */
    private void note(boolean answers, Exception reason) {
        if (answering.getAndSet(answers) != answers) {
            LOG.log(
                    answers ? Level.INFO : Level.ERROR,
                    answers
                            ? "The scanner for malware answers again"
                            : "The scanner for malware does not answer, and no file is accepted: " + reason);
        }
    }

    private static SocketAddress address(String text) {
        var parts = HOST_AND_PORT.matcher(text);
        return parts.matches()
                ? new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2)))
                : UnixDomainSocketAddress.of(text);
    }

    private static String printable(String text) {
        return text.replaceAll("[^\\x20-\\x7E]", "?");
    }
}
