package id.sop.documents.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.audit.TraceFilter;
import id.sop.audit.TraceRegister;
import id.sop.documents.uploads.CheckedFile;
import id.sop.documents.uploads.Eicar;
import id.sop.documents.uploads.FakeClamd;
import id.sop.documents.uploads.MalwareFound;
import id.sop.documents.uploads.PictureFiles;
import id.sop.documents.uploads.SampleFiles;
import id.sop.documents.uploads.Treatment;
import id.sop.documents.uploads.VirusScanUnavailable;
import id.sop.documents.uploads.VirusScanner;
import id.sop.shared.Fingerprint;
import id.sop.shared.Slice;
import id.sop.testbed.OnBothDatabases;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is stored of a file that was given, what is refused, and what is said of both. */
class StoredFilesTest extends OnBothDatabases {

    @AfterEach
    void no_daemon_for_the_next_test() {
        System.clearProperty(VirusScanner.ADDRESS);
    }

    private CheckedFile stored(String id) {
        return as("pelaksana").asks(FileStore.class, files -> files.stored("jambi", id));
    }

    private long count(String from) {
        return office().inTransaction(() -> ((Number) office().entityManager()
                        .createNativeQuery("select count(*) from " + from)
                        .getSingleResult())
                .longValue());
    }

    private String traced(String action) {
        return as("auditor")
                .asks(
                        TraceRegister.class,
                        trace -> trace.page(new TraceFilter(null, action, null, null, null), new Slice(0, 10)))
                .rows()
                .get(0)
                .after()
                .toString();
    }

    @Test
    void a_picture_is_stored_anew_under_its_name_and_the_trace_says_so() {
        var given = PictureFiles.withSegment(SampleFiles.jpeg(), 0xE1, PictureFiles.exif(1));

        var file = stored(as("pelaksana").holds("foto ruang.jpg", given));

        assertEquals("foto ruang.jpg", file.name());
        assertEquals(Treatment.WRITTEN_ANEW, file.treatment());
        assertEquals(Fingerprint.of(file.content()), file.sha256());
        var line = traced("file.received");
        assertTrue(line.contains("WRITTEN_ANEW"), line);
        assertTrue(line.contains(file.sha256()), line);
    }

    @Test
    void a_pdf_is_stored_as_it_was_given() {
        var file = stored(as("pelaksana").holds("surat.pdf", SampleFiles.pdf()));

        assertArrayEquals(SampleFiles.pdf(), file.content());
        assertEquals(Treatment.AS_GIVEN, file.treatment());
    }

    @Test
    void a_file_whose_content_was_changed_in_the_database_is_not_handed_out() {
        var id = as("pelaksana").holds("surat.pdf", SampleFiles.pdf());
        var other = SampleFiles.pdf();
        other[60]++;

        office().inTransaction(() -> office().entityManager()
                .createQuery("update StoredFileContent c set c.content = :other where c.fileId = :id")
                .setParameter("other", other)
                .setParameter("id", id)
                .executeUpdate());

        office().factory().getCache().evictAll();
        assertThrows(FileAltered.class, () -> stored(id));
    }

    @Test
    void a_file_whose_content_is_missing_is_not_handed_out() {
        var id = as("pelaksana").holds("surat.pdf", SampleFiles.pdf());

        office().inTransaction(() -> office().entityManager()
                .createQuery("delete from StoredFileContent c where c.fileId = :id")
                .setParameter("id", id)
                .executeUpdate());

        office().factory().getCache().evictAll();
        assertThrows(FileAltered.class, () -> stored(id));
    }

    @Test
    void what_the_scanner_finds_is_traced_and_not_stored() throws IOException {
        var infected = SampleFiles.joined(
                SampleFiles.pdf(), SampleFiles.ascii("%"), Eicar.content(), SampleFiles.ascii("\n%%EOF\n"));
        try (var daemon = new FakeClamd(FakeClamd.FOUND)) {
            System.setProperty(VirusScanner.ADDRESS, daemon.hostAndPort());

            assertThrows(MalwareFound.class, () -> as("pelaksana").holds("surat.pdf", infected));

            assertArrayEquals(infected, daemon.received());
        }
        assertEquals(0, count("stored_file"));
        assertEquals(0, count("stored_file_content"));
        var line = traced("file.refused");
        assertTrue(line.contains("Eicar-Test-Signature") && line.contains("surat.pdf"), line);
    }

    @Test
    void a_picture_is_scanned_as_it_came_and_not_as_it_is_stored() throws IOException {
        var given = PictureFiles.withSegment(SampleFiles.jpeg(), PictureFiles.JPEG_COMMENT, Eicar.content());
        try (var daemon = new FakeClamd(FakeClamd.CLEAN)) {
            System.setProperty(VirusScanner.ADDRESS, daemon.hostAndPort());

            as("pelaksana").holds("foto.jpg", given);

            assertArrayEquals(given, daemon.received());
        }
    }

    @Test
    void nothing_is_stored_while_the_scanner_is_away() {
        System.setProperty(VirusScanner.ADDRESS, "127.0.0.1:1");

        assertThrows(VirusScanUnavailable.class, () -> as("pelaksana").holds("surat.pdf", SampleFiles.pdf()));

        assertEquals(0, count("stored_file"));
    }
}
