package id.sop.server.payara;

import id.sop.server.TestServer;
import java.io.IOException;
import java.net.BindException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A domain of Payara with the shipped EAR and the demo accounts, for all tests of a run: configured by {@code sop.asadmin}, as an office would
 * do it. It ends with the tests, whatever came of them.
 */
public final class PayaraServer implements AutoCloseable {

    private static final String HOME = "it.payara";
    private static final String DOMAIN = "sop";
    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Pattern DEMO_ACCOUNT = Pattern.compile("identity=([^,]+),name=groups,value=\\[([^\\]]+)\\]");

    private final Path home = Path.of(System.getProperty(HOME));
    private final Path folder =
            Path.of(System.getProperty("it.directory"), "payara").toAbsolutePath();
    private final int administration;

    private static PayaraServer running;

    PayaraServer() throws IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        Files.createDirectories(folder.resolve("data"));
        int base = freeBase();
        administration = base + 48;
        asadmin("create-domain", "--nopassword", "--portbase", String.valueOf(base), "--domaindir", domains(), DOMAIN);
        for (String jar : List.of("derby", "derbyshared", "derbytools")) {
            Files.copy(
                    TestServer.home().resolve("modules/org/apache/derby/main").resolve(jar + ".jar"),
                    domain().resolve("lib").resolve(jar + ".jar"));
        }
        asadmin(
                "start-domain",
                "--domaindir",
                domains(),
                "--prebootcommandfile",
                configuration().toString(),
                DOMAIN);
        addDemoAccounts();
        // The properties of the system reach the application from the next start on
        stop();
        start();
        asadmin(
                "deploy",
                "--contextroot",
                "/",
                "--name",
                DOMAIN,
                TestServer.ear().toString());
        awaitReady();
        running = this;
    }

    /** Whether this run of the tests is one on Payara. */
    public static boolean isAsked() {
        return System.getProperty(HOME) != null;
    }

    /** Starts the one of this run, unless a test before has done so; the end of the run stops it. */
    public static void start(ExtensionContext context) {
        context.getRoot().getStore(Namespace.create(PayaraServer.class)).getOrComputeIfAbsent(PayaraServer.class);
    }

    public static PayaraServer running() {
        return running;
    }

    /** The copy of the EAR that the server runs. */
    public Path deployed() throws IOException {
        try (Stream<Path> files = Files.walk(domain().resolve("applications/__internal"))) {
            return files.filter(file -> file.toString().endsWith(".ear"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Where the application keeps its database and keys. */
    public Path data() {
        return folder.resolve("data");
    }

    public void restart() throws IOException, InterruptedException {
        stop();
        start();
        awaitReady();
    }

    private void start() throws IOException, InterruptedException {
        asadmin("start-domain", "--domaindir", domains(), DOMAIN);
    }

    private void stop() throws IOException, InterruptedException {
        asadmin("stop-domain", "--domaindir", domains(), DOMAIN);
    }

    @Override
    public void close() {
        if (Files.notExists(domain().resolve("config/pid"))) {
            return;
        }
        try {
            asadmin("stop-domain", "--kill", "--domaindir", domains(), DOMAIN);
        } catch (IOException e) {
            throw new IllegalStateException("Payara still runs from " + domain(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The configuration as it is delivered, with the folder and the port of these tests, and the demo officers' names. */
    private Path configuration() throws IOException {
        String delivered = Files.readString(Path.of(System.getProperty("it.payara.configuration")));
        String here = delivered.replace("/var/lib/sop", data().toString())
                + "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener-1.port="
                + TestServer.address().getPort()
                + "\ncreate-system-properties --target server-config sop.demo=true:sop.keys.password=payara-smoke-2026\n";
        return Files.writeString(folder.resolve("sop.asadmin"), here);
    }

    /** The demo accounts of the other server, with the same password and positions. */
    private void addDemoAccounts() throws IOException, InterruptedException {
        String script = Files.readString(TestServer.home().resolve("bin/demo-accounts.cli"));
        String commands = DEMO_ACCOUNT
                .matcher(script)
                .results()
                .map(account -> "create-file-user --authrealmname file --groups %s %s"
                        .formatted(account.group(2), account.group(1)))
                .collect(Collectors.joining("\n", "", "\n"));
        Path passwords = Files.writeString(folder.resolve("passwords"), "AS_ADMIN_USERPASSWORD=Harapan-2026\n");
        Path accounts = Files.writeString(folder.resolve("accounts.asadmin"), commands);
        asadmin("--passwordfile", passwords.toString(), "multimode", "--file", accounts.toString());
    }

    private void asadmin(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                home.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                "--user",
                "admin",
                "--port",
                String.valueOf(administration)));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("asadmin.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
        if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(
                    "asadmin " + String.join(" ", arguments) + " failed:\n" + Files.readString(output));
        }
    }

    /** The command for the start returns before the application is up. */
    private void awaitReady() throws IOException, InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(TestServer.address().resolve("health/ready"))
                .timeout(Duration.ofSeconds(30))
                .build();
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (HttpClient.newHttpClient()
                                .send(question, BodyHandlers.discarding())
                                .statusCode()
                        == HttpURLConnection.HTTP_OK) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("The application does not answer on Payara, see " + domain());
    }

    /** The domain takes its ports from one base; two of them are opened, and no other program may have them. */
    private static int freeBase() throws IOException {
        for (int base = 20_000; base < 60_000; base += 100) {
            if (isFree(base + 48) && isFree(base + 80)) {
                return base;
            }
        }
        throw new IllegalStateException("No free ports");
    }

    private static boolean isFree(int port) throws IOException {
        try (ServerSocket probe = new ServerSocket(port)) {
            return probe.isBound();
        } catch (BindException taken) {
            return false;
        }
    }

    private String domains() {
        return folder.toString();
    }

    private Path domain() {
        return folder.resolve(DOMAIN);
    }
}
