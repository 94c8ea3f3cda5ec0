package id.sop.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates as others make them, and a client that trusts one of them. */
public final class TestCertificates {

    /** The password of the key stores made here. */
    public static final String PASSWORD = "kata sandi penguji";

    private final Path folder;

    public TestCertificates(Path folder) {
        this.folder = folder;
    }

    /** Makes NAME.p12, NAME.pem and NAME.key: a certificate signed by itself. */
    public void make(String name, String... options)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve(name + ".p12");
        List<String> command =
                new ArrayList<>(List.of("-genkeypair", "-alias", "server", "-keystore", store.toString()));
        command.addAll(List.of("-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=" + name, "-storepass", PASSWORD));
        command.addAll(List.of(options));
        keytool(command);
        KeyStore made = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        Files.writeString(
                folder.resolve(name + ".pem"),
                pem("CERTIFICATE", made.getCertificate("server").getEncoded()));
        Files.writeString(
                folder.resolve(name + ".key"),
                pem("PRIVATE KEY", made.getKey("server", PASSWORD.toCharArray()).getEncoded()));
    }

    /** Where a file made here lies. */
    public String file(String name) {
        return folder.resolve(name).toString();
    }

    /** Runs the tool of the JDK. */
    public static void keytool(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(arguments);
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, tool.waitFor(), text);
    }

    /** The first certificate of a file. */
    public static X509Certificate read(Path file) throws IOException, GeneralSecurityException {
        try (var content = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(content);
        }
    }

    /** What a PC knows on which this certificate, and nothing else, was installed. */
    public static SSLContext trusting(Path certificate) throws IOException, GeneralSecurityException {
        KeyStore known = KeyStore.getInstance("PKCS12");
        known.load(null, null);
        known.setCertificateEntry("known", read(certificate));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static String pem(String type, byte[] content) {
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
                .formatted(type, Base64.getMimeEncoder().encodeToString(content));
    }
}
