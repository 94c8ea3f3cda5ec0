package id.sop.server.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.server.KeysTool;
import id.sop.server.TestCertificates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tool that keeps secrets and certificate, without a server: what each start does, and what an administrator does. */
class KeysToolIT {

    @TempDir
    Path folder;

    private Path data;
    private KeysTool tool;
    private TestCertificates others;

    @BeforeEach
    void prepareOnce() throws Exception {
        data = folder.resolve("data");
        tool = new KeysTool(data, "-Dsop.host.names=sop.kantor.example");
        others = new TestCertificates(folder);
        tool.succeeds("prepare");
    }

    @Test
    void what_is_secret_is_read_by_the_account_of_the_server_only() throws Exception {
        assertEquals("rwx------", permissions(data.resolve("secrets")));
        assertEquals("rw-------", permissions(data.resolve("root.key")));
        try (Stream<Path> files = Files.list(data.resolve("secrets"))) {
            for (Path file : files.toList()) {
                boolean isPublic = file.endsWith("server.crt");
                assertEquals(isPublic ? "rw-r--r--" : "rw-------", permissions(file), file::toString);
            }
        }
    }

    @Test
    void a_later_start_keeps_the_certificate_and_other_names_bring_a_new_one_of_the_same_authority() throws Exception {
        X509Certificate first = certificate();
        X509Certificate authority = authority();

        new KeysTool(data).succeeds("prepare");
        assertEquals(first, certificate(), "the names of the first start are remembered");

        new KeysTool(data, "-Dsop.host.names=sop.kantor.example,10.9.8.7").succeeds("prepare");
        assertTrue(
                names(certificate()).containsAll(List.of("sop.kantor.example", "10.9.8.7", "localhost", "127.0.0.1")));
        assertEquals(authority, authority());
        certificate().verify(authority.getPublicKey());
    }

    @Test
    void a_certificate_that_ends_within_30_days_is_renewed_at_a_start() throws Exception {
        signedByTheAuthorityFor(40);
        new KeysTool(data).succeeds("prepare");
        assertTrue(daysLeft() < 41, "one that is good for longer stays");

        signedByTheAuthorityFor(20);
        new KeysTool(data).succeeds("prepare");

        assertTrue(daysLeft() > 300);
        certificate().verify(authority().getPublicKey());
    }

    @Test
    void the_authority_signs_no_name_that_it_was_not_made_for() throws Exception {
        KeysTool elsewhere = new KeysTool(data, "-Dsop.host.names=bank.example,sop.kantor.example");

        String said = elsewhere.succeeds("prepare");

        assertTrue(said.contains("bank.example") && said.contains("new-authority"), said);
        assertFalse(names(certificate()).contains("bank.example"));

        X509Certificate former = authority();
        elsewhere.succeeds("new-authority");
        assertNotEquals(former, authority());
        assertTrue(names(certificate()).contains("bank.example"));
    }

    @Test
    void another_certificate_is_used_until_the_office_returns_to_its_own() throws Exception {
        others.make("prov", "-ext", "san=dns:sop.prov.example");

        tool.succeeds("use", others.file("prov.pem"), others.file("prov.key"));
        tool.succeeds("prepare");
        assertEquals(TestCertificates.read(folder.resolve("prov.pem")), certificate());
        assertTrue(tool.succeeds("show").contains("sop.prov.example"));

        tool.succeeds("own");
        certificate().verify(authority().getPublicKey());

        assertEquals(
                0,
                tool.asked(TestCertificates.PASSWORD, "use", others.file("prov.p12"))
                        .exit());
        assertEquals(TestCertificates.read(folder.resolve("prov.pem")), certificate());
    }

    @Test
    void a_certificate_that_browsers_would_refuse_is_refused_in_words_and_changes_nothing() throws Exception {
        X509Certificate before = certificate();
        others.make("satu", "-ext", "san=dns:sop.example");
        others.make("lama", "-ext", "san=dns:sop.example", "-startdate", "-20d", "-validity", "10");
        others.make("polos");

        refused("is not the key of that certificate", "satu.pem", "lama.key");
        refused("not today", "lama.pem", "lama.key");
        refused("names no server", "polos.pem", "polos.key");
        refused("no certificate (PEM)", "satu.key", "satu.key");
        refused("must be PKCS#8 or PKCS#1", "satu.pem", "satu.pem");
        refused("Cannot be read", "satu.pem", "tidak-ada.key");
        assertTrue(tool.asked("salah", "use", others.file("satu.p12")).text().contains("wrong password"));

        assertEquals(before, certificate());
    }

    @Test
    void without_its_root_key_the_server_is_not_prepared_and_nothing_is_made_anew() throws Exception {
        Path root = data.resolve("root.key");
        X509Certificate authority = authority();
        Files.move(root, folder.resolve("usb.key"));

        assertTrue(tool.refuses("prepare").contains("Put it back from the backup"));
        assertFalse(Files.exists(root));

        new KeysTool(data, "-Dsop.root.key=" + folder.resolve("usb.key")).succeeds("prepare");
        assertEquals(authority, authority());

        new KeysTool(folder.resolve("other")).succeeds("prepare");
        assertTrue(new KeysTool(data, "-Dsop.root.key=" + folder.resolve("other/root.key"))
                .refuses("prepare")
                .contains("does not fit"));
    }

    @Test
    void passwords_and_root_key_change_while_certificate_and_other_secrets_stay() throws Exception {
        String before = tool.succeeds("tell", "certificate");
        String keys = tool.succeeds("tell", "keys");
        String root = Files.readString(data.resolve("root.key"));
        X509Certificate certificate = certificate();

        tool.succeeds("change", "certificate");
        assertNotEquals(before, tool.succeeds("tell", "certificate"));

        tool.succeeds("change", "root", folder.resolve("etc/root.key").toString());
        assertNotEquals(root, Files.readString(folder.resolve("etc/root.key")));
        Files.delete(data.resolve("root.key"));

        tool.succeeds("prepare");
        assertEquals(keys, tool.succeeds("tell", "keys"));
        assertEquals(certificate, certificate());
        assertTrue(tool.succeeds("show").contains("sop.kantor.example"));
    }

    private void refused(String why, String chain, String key) throws Exception {
        String said = tool.refuses("use", others.file(chain), others.file(key));

        assertTrue(said.contains(why), said);
    }

    /** Puts a certificate in use as the tool makes it, but for so many days. */
    private void signedByTheAuthorityFor(int days) throws Exception {
        Path store = data.resolve("secrets/server-1.p12");
        String password = tool.succeeds("tell", "certificate");
        Path signed = folder.resolve("signed.pem");
        Path request = folder.resolve("request.pem");
        Path chain = folder.resolve("chain.pem");
        List<String> of = List.of("-storepass", password, "-keystore");
        String names = names(certificate()).stream()
                .map(name -> (Character.isDigit(name.charAt(0)) ? "ip:" : "dns:") + name)
                .reduce((all, name) -> all + "," + name)
                .orElseThrow();
        keytool(of, store, "-certreq", "-alias", "server", "-file", request.toString());
        keytool(
                of,
                data.resolve("secrets/authority-1.p12"),
                "-gencert",
                "-rfc",
                "-alias",
                "authority",
                "-infile",
                request.toString(),
                "-outfile",
                signed.toString(),
                "-validity",
                String.valueOf(days),
                "-ext",
                "san=" + names);
        Files.writeString(chain, Files.readString(data.resolve("office-authority.crt")) + Files.readString(signed));
        keytool(of, store, "-importcert", "-noprompt", "-alias", "server", "-file", chain.toString());
    }

    private static void keytool(List<String> of, Path store, String... arguments)
            throws IOException, InterruptedException {
        TestCertificates.keytool(Stream.of(Stream.of(arguments), of.stream(), Stream.of(store.toString()))
                .flatMap(part -> part)
                .toList());
    }

    /** What the server shows; each start writes it for all to read. */
    private X509Certificate certificate() throws Exception {
        return TestCertificates.read(data.resolve("secrets/server.crt"));
    }

    private X509Certificate authority() throws Exception {
        return TestCertificates.read(data.resolve("office-authority.crt"));
    }

    private long daysLeft() throws Exception {
        return Duration.between(Instant.now(), certificate().getNotAfter().toInstant())
                .toDays();
    }

    private static List<String> names(X509Certificate certificate) throws Exception {
        return certificate.getSubjectAlternativeNames().stream()
                .map(name -> name.get(1).toString())
                .toList();
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
