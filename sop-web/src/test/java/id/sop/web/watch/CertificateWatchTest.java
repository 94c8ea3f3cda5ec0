package id.sop.web.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CertificateWatchTest {

    private static final Path CERTIFICATE = Path.of("src/test/resources/certificates/until-2027-12-28.pem");

    @Test
    void nothing_is_said_while_the_certificate_is_good_for_more_than_30_days() {
        assertEquals(Optional.empty(), CertificateWatch.warning(CERTIFICATE, Instant.parse("2027-11-27T00:00:00Z")));
    }

    @Test
    void from_30_days_before_its_end_the_log_says_until_when_and_what_to_do() {
        for (var day : new String[] {"2027-11-30T00:00:00Z", "2028-02-01T00:00:00Z"}) {
            var warning =
                    CertificateWatch.warning(CERTIFICATE, Instant.parse(day)).orElseThrow();

            assertTrue(warning.contains("2027-12-28") && warning.contains("bin/Keys.java"), warning);
        }
    }

    @Test
    void a_certificate_that_cannot_be_read_is_said_as_well() {
        assertTrue(CertificateWatch.warning(Path.of("none.pem"), Instant.EPOCH).isPresent());
        assertTrue(CertificateWatch.warning(Path.of("pom.xml"), Instant.EPOCH).isPresent());
    }

    @Test
    void the_end_is_known_of_a_certificate_that_the_server_keeps_itself() {
        try {
            System.setProperty(CertificateWatch.FILE, CERTIFICATE.toString());
            assertTrue(
                    CertificateWatch.endOfCertificate().orElseThrow().toString().startsWith("2027-12-28"));

            System.setProperty(CertificateWatch.FILE, "none.pem");
            assertEquals(Optional.empty(), CertificateWatch.endOfCertificate());
        } finally {
            System.clearProperty(CertificateWatch.FILE);
        }
        assertEquals(Optional.empty(), CertificateWatch.endOfCertificate());
    }
}
