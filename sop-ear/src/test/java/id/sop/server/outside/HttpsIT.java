package id.sop.server.outside;

import static id.sop.server.outside.HttpBrowser.DEMO_PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.server.Clear;
import id.sop.server.KeysTool;
import id.sop.server.TestCertificates;
import id.sop.server.TestServer;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The running server is reached by https with the office's certificate, by http on this machine only, and tells no secret. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HttpsIT {

    /** The server was told to listen there for https (arquillian.xml), and on a third address by WildFly's own property. */
    private static final String ADDRESS = "127.0.0.2";

    private static final List<String> OTHERS = List.of(ADDRESS, "127.0.0.3");
    private static final Path AUTHORITY = TestServer.data().resolve("office-authority.crt");

    private final KeysTool tool = new KeysTool(TestServer.data());

    @ParameterizedTest
    @ValueSource(strings = {ADDRESS, "127.0.0.1", "localhost"})
    void who_knows_the_authority_of_the_office_trusts_the_server_under_its_names(String name) throws Exception {
        assertEquals("TLSv1.3", handshake(AUTHORITY, name).getProtocol());
    }

    @Test
    void under_another_name_or_without_the_authority_nobody_trusts_it(@TempDir Path folder) throws Exception {
        var others = new TestCertificates(folder);
        others.make("lain", "-ext", "san=ip:" + ADDRESS);

        assertThrows(SSLHandshakeException.class, () -> handshake(AUTHORITY, "sop.lain.example"));
        assertThrows(SSLHandshakeException.class, () -> handshake(folder.resolve("lain.pem"), ADDRESS));
    }

    @ParameterizedTest
    @CsvSource({"0301, alert", "0302, alert", "0303, hello"})
    void what_is_older_than_tls_1_2_is_refused(String version, String answer) throws Exception {
        try (Socket socket = new Socket(ADDRESS, TestServer.httpsPort())) {
            socket.getOutputStream().write(clientHello(version));
            var in = new DataInputStream(socket.getInputStream());
            int type = in.readUnsignedByte();
            in.skipBytes(4);
            int first = in.readUnsignedByte();
            int second = in.readUnsignedByte();

            // An alert: fatal, protocol_version. A hello: the handshake goes on
            assertEquals(answer.equals("alert") ? "21 2 70" : "22 2 0", type + " " + first + " " + second);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA"})
    void cipher_suites_without_authenticated_encryption_are_refused(String suite) throws Exception {
        try (SSLSocket socket = socket(AUTHORITY, ADDRESS)) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            socket.setEnabledCipherSuites(new String[] {suite});

            assertThrows(IOException.class, socket::startHandshake);
        }
        try (SSLSocket socket = socket(AUTHORITY, ADDRESS)) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            socket.startHandshake();
            assertTrue(socket.getSession().getCipherSuite().contains("GCM"));
        }
    }

    /** By TLS 1.2: 1.3 has no second handshake. */
    @Test
    void a_second_handshake_in_one_connection_is_refused() throws Exception {
        try (SSLSocket socket = socket(AUTHORITY, ADDRESS)) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            socket.startHandshake();
            socket.setSoTimeout(10_000);

            assertThrows(SSLException.class, () -> {
                socket.startHandshake();
                socket.getInputStream().read();
            });
        }
    }

    @Test
    void http_and_management_answer_on_loopback_only_whatever_address_the_server_is_told() throws Exception {
        for (int port : List.of(TestServer.address().getPort(), TestServer.managementPort())) {
            new Socket("127.0.0.1", port).close();
            for (String other : OTHERS) {
                assertThrows(ConnectException.class, () -> new Socket(other, port), other);
            }
        }
        new Socket(ADDRESS, TestServer.httpsPort()).close();
        assertThrows(ConnectException.class, () -> new Socket("127.0.0.1", TestServer.httpsPort()));
    }

    @Test
    void officers_log_in_by_https_with_cookies_that_are_never_sent_in_clear() throws Exception {
        HttpBrowser officer = new HttpBrowser(https(), HttpClient.newBuilder().sslContext(office()));

        HttpResponse<String> first = officer.open("");
        HttpResponse<String> page = officer.logIn("kasubbag", DEMO_PASSWORD);

        assertEquals(Version.HTTP_2, first.version());
        assertTrue(
                cookies(first).stream().allMatch(cookie -> cookie.toLowerCase().contains("secure")));
        assertTrue(cookies(first).stream().anyMatch(cookie -> cookie.startsWith("JSESSIONID=")));
        assertEquals(200, page.statusCode());
        assertFalse(HttpBrowser.asksForLogin(page), page::body);
    }

    @Test
    void on_loopback_http_works_without_and_a_header_of_a_stranger_changes_nothing() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(TestServer.address())
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", "203.0.113.9")
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertFalse(cookies(answer).isEmpty());
        assertFalse(
                cookies(answer).stream().anyMatch(cookie -> cookie.toLowerCase().contains("secure")));
        assertFalse(HttpBrowser.asksForLogin(new HttpBrowser().logIn("kasubbag", DEMO_PASSWORD)));
    }

    @Test
    void another_certificate_is_taken_up_without_a_restart(@TempDir Path folder) throws Exception {
        var others = new TestCertificates(folder);
        others.make("prov", "-ext", "san=ip:" + ADDRESS);

        tool.succeeds("use", others.file("prov.pem"), others.file("prov.key"));
        try {
            X509Certificate shown = (X509Certificate)
                    handshake(folder.resolve("prov.pem"), ADDRESS).getPeerCertificates()[0];
            assertEquals(TestCertificates.read(folder.resolve("prov.pem")), shown);
        } finally {
            assertTrue(tool.succeeds("own").contains("from now on"));
        }
        handshake(AUTHORITY, ADDRESS);
    }

    @Test
    void no_secret_stands_in_clear_in_a_file_or_in_a_command() throws Exception {
        Path root = TestServer.data().resolve("root.key");
        String rootKey = Files.readString(root).strip().substring("key=".length());
        String keys = tool.succeeds("tell", "keys");
        String traceKey = traceKey(keys);
        List<String> secrets = List.of(rootKey, keys, tool.succeeds("tell", "certificate"), traceKey);

        assertEquals(List.of(root), Clear.filesWith(TestServer.directory(), secrets));
        assertEquals(List.of(), Clear.filesWith(TestServer.home(), secrets));
        assertEquals(List.of(), Clear.commandsWith(secrets));
    }

    /** As it would stand in a file, in hexadecimal digits. */
    private static String traceKey(String password) throws Exception {
        Path file = TestServer.data().resolve("keys/trace.p12");
        KeyStore store = KeyStore.getInstance(file.toFile(), password.toCharArray());
        return HexFormat.of()
                .formatHex(store.getKey("trace", password.toCharArray()).getEncoded());
    }

    private static URI https() {
        return URI.create("https://" + ADDRESS + ":" + TestServer.httpsPort() + "/");
    }

    private static SSLContext office() throws Exception {
        return TestCertificates.trusting(AUTHORITY);
    }

    private static SSLSession handshake(Path known, String name) throws Exception {
        try (SSLSocket socket = socket(known, name)) {
            socket.startHandshake();
            return socket.getSession();
        }
    }

    /** Connected to the server, which it expects to have this name. */
    private static SSLSocket socket(Path known, String name) throws Exception {
        Socket connection = new Socket(ADDRESS, TestServer.httpsPort());
        SSLSocket socket = (SSLSocket) TestCertificates.trusting(known)
                .getSocketFactory()
                .createSocket(connection, name, TestServer.httpsPort(), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return socket;
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    /** The first message of a client that knows nothing newer than this version, as bytes: Java itself refuses to send it. */
    private static byte[] clientHello(String version) {
        String extensions = "000a000400020017" // supported_groups: secp256r1
                + "000b00020100" // ec_point_formats: uncompressed
                + "000d000a00080403040102030201"; // signature_algorithms: ECDSA and RSA with SHA-256 and SHA-1
        String suites = "c02bc02fc009c013"; // AES-128-GCM for TLS 1.2, AES-128-CBC for what is older
        String body = version + "11".repeat(32) + "00" + "%04x".formatted(suites.length() / 2) + suites + "0100"
                + "%04x".formatted(extensions.length() / 2) + extensions;
        String hello = "01" + "%06x".formatted(body.length() / 2) + body;
        return HexFormat.of().parseHex("160301" + "%04x".formatted(hello.length() / 2) + hello);
    }
}
