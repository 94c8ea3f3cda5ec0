package id.sop.documents.uploads;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileCheckTest {

    private final FileCheck check = new FileCheck();

    static Stream<Arguments> trueFiles() {
        return Stream.of(
                Arguments.of("surat.pdf", ContentType.PDF, SampleFiles.pdf()),
                Arguments.of("SURAT.PDF", ContentType.PDF, SampleFiles.pdf()),
                Arguments.of("foto.jpg", ContentType.JPEG, SampleFiles.jpeg()),
                Arguments.of("foto.JPEG", ContentType.JPEG, SampleFiles.jpeg()),
                Arguments.of("pindai.png", ContentType.PNG, SampleFiles.png()));
    }

    @ParameterizedTest
    @MethodSource("trueFiles")
    void a_file_that_is_what_its_name_says_passes(String name, ContentType type, byte[] content) {
        CheckedFile file = check.check(name, content);

        assertEquals(name, file.name());
        assertEquals(type, file.type());
    }

    @Test
    void a_pdf_is_stored_byte_by_byte_because_a_signature_counts_them() {
        CheckedFile file = check.check("surat.pdf", SampleFiles.pdf());

        assertArrayEquals(SampleFiles.pdf(), file.content());
        assertEquals(Treatment.AS_GIVEN, file.treatment());
    }

    @Test
    void the_fingerprint_is_the_sha256_of_the_content() {
        CheckedFile file = check.check("surat.pdf", SampleFiles.pdf());

        assertEquals(64, file.sha256().length());
        assertEquals(file.sha256(), check.check("lain.pdf", SampleFiles.pdf()).sha256());
    }

    @Test
    void an_empty_file_is_refused() {
        assertThrows(EmptyFile.class, () -> check.check("surat.pdf", new byte[0]));
        assertThrows(EmptyFile.class, () -> check.checkSize(0));
    }

    @Test
    void a_file_of_exactly_the_limit_passes() {
        byte[] end = SampleFiles.ascii("\n%%EOF\n");
        byte[] content = Arrays.copyOf(SampleFiles.pdf(), FileCheck.LARGEST_BYTES);
        System.arraycopy(end, 0, content, content.length - end.length, end.length);

        assertEquals(FileCheck.LARGEST_BYTES, check.check("surat.pdf", content).size());
    }

    @Test
    void one_byte_too_many_is_refused_and_reads_as_more_than_the_limit() {
        byte[] content = Arrays.copyOf(SampleFiles.pdf(), FileCheck.LARGEST_BYTES + 1);

        FileTooLarge refusal = assertThrows(FileTooLarge.class, () -> check.check("surat.pdf", content));

        assertArrayEquals(new Object[] {new BigDecimal("20.1"), new BigDecimal("2E+1")}, refusal.arguments());
    }

    @Test
    void a_large_upload_is_refused_before_it_is_read() {
        assertThrows(FileTooLarge.class, () -> check.checkSize(21L * 1024 * 1024));
        assertThrows(FileTooLarge.class, () -> check.checkSize(Long.MAX_VALUE));
        assertDoesNotThrow(() -> check.checkSize(FileCheck.LARGEST_BYTES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "surat.docx",
                "surat.pdf.exe",
                "surat",
                "pdf",
                ".pdf",
                "",
                "gambar.svg",
                "surat.pdf\u202Eexe.",
                "a.gif"
            })
    void a_name_that_announces_none_of_the_types_is_refused(String name) {
        FileTypeNotAccepted refusal =
                assertThrows(FileTypeNotAccepted.class, () -> check.check(name, SampleFiles.pdf()));

        assertEquals("PDF, JPEG, PNG, TIFF", refusal.arguments()[1]);
    }

    @Test
    void a_file_without_a_name_is_refused() {
        assertThrows(FileTypeNotAccepted.class, () -> check.check(null, SampleFiles.pdf()));
    }

    static Stream<Arguments> disguises() {
        byte[] html = SampleFiles.ascii("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
        byte[] program =
                SampleFiles.joined(SampleFiles.ascii("MZ\u0090\0\3\0\0\0\4\0\0\0\u00ff\u00ff\0\0"), new byte[200]);
        return Stream.of(
                Arguments.of("program as PDF", "surat.pdf", program),
                Arguments.of("page as PNG", "pindai.png", html),
                Arguments.of("page as PDF", "surat.pdf", html),
                Arguments.of("PNG as PDF", "surat.pdf", SampleFiles.png()),
                Arguments.of("PDF as JPEG", "foto.jpg", SampleFiles.pdf()),
                Arguments.of("JPEG as PNG", "foto.png", SampleFiles.jpeg()),
                Arguments.of("page before PDF", "surat.pdf", SampleFiles.joined(html, SampleFiles.pdf())),
                Arguments.of(
                        "page behind PDF header",
                        "surat.pdf",
                        SampleFiles.joined(SampleFiles.ascii("%PDF-1.4\n"), html, SampleFiles.pdf())),
                Arguments.of(
                        "script behind PDF header",
                        "surat.pdf",
                        SampleFiles.joined(SampleFiles.ascii("%PDF-1.7 < SCRIPT src=x>"), SampleFiles.pdf())),
                Arguments.of("PDF of no version", "surat.pdf", SampleFiles.ascii("%PDF-x.y\n%%EOF")),
                Arguments.of("drawing as PNG", "a.png", SampleFiles.ascii("<svg xmlns='http://www.w3.org/2000/svg'/>")),
                Arguments.of("archive as PDF", "surat.pdf", SampleFiles.ascii("PK\3\4\24\0\0\0\0\0")),
                Arguments.of("GIF as PNG", "a.png", SampleFiles.ascii("GIF89a\1\0\1\0\0\0\0;")),
                Arguments.of("text as PDF", "surat.pdf", SampleFiles.ascii("Surat yang bukan PDF")),
                Arguments.of("nothing but zeros", "surat.pdf", new byte[4096]),
                Arguments.of("two bytes of JPEG", "a.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8}),
                Arguments.of("shell script as JPEG", "a.jpg", SampleFiles.ascii("#!/bin/sh\nrm -rf /\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("disguises")
    void a_disguised_file_is_refused(String what, String name, byte[] content) {
        assertThrows(FileDisguised.class, () -> check.check(name, content));
    }

    @Test
    void a_refused_disguise_says_what_the_file_was_named_and_what_it_is() {
        FileDisguised refusal = assertThrows(FileDisguised.class, () -> check.check("foto.jpg", SampleFiles.pdf()));

        assertArrayEquals(new Object[] {"foto.jpg", "JPEG", "PDF"}, refusal.arguments());
    }

    static Stream<Arguments> brokenOff() {
        return Stream.of(
                Arguments.of("surat.pdf", Arrays.copyOf(SampleFiles.pdf(), SampleFiles.pdf().length - 8)),
                Arguments.of("foto.jpg", Arrays.copyOf(SampleFiles.jpeg(), SampleFiles.jpeg().length / 2)),
                Arguments.of("foto.jpg", Arrays.copyOf(SampleFiles.jpeg(), 20)),
                Arguments.of("pindai.png", Arrays.copyOf(SampleFiles.png(), SampleFiles.png().length - 1)),
                Arguments.of("pindai.png", Arrays.copyOf(SampleFiles.png(), 20)),
                Arguments.of("pindai.png", SampleFiles.pngDeclaring(0, 10)),
                Arguments.of("foto.jpg", new byte[] {
                    (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 2, (byte) 0xFF, (byte) 0xD9
                }));
    }

    @ParameterizedTest
    @MethodSource("brokenOff")
    void a_file_that_breaks_off_or_has_no_readable_header_is_refused(String name, byte[] content) {
        assertThrows(FileDamaged.class, () -> check.check(name, content));
    }

    @Test
    void a_small_file_that_declares_a_picture_larger_than_the_memory_is_refused() {
        byte[] png = SampleFiles.pngDeclaring(50_000, 50_000);
        byte[] jpeg = SampleFiles.jpegDeclaring(65_000, 65_000);

        ImageTooLarge refusal = assertThrows(ImageTooLarge.class, () -> check.check("pindai.png", png));
        assertThrows(ImageTooLarge.class, () -> check.check("foto.jpg", jpeg));
        assertThrows(
                ImageTooLarge.class,
                () -> check.check("a.png", SampleFiles.pngDeclaring(2_147_483_647, 2_147_483_647)));

        assertArrayEquals(new Object[] {"pindai.png", 2500L, 100L}, refusal.arguments());
    }

    @Test
    void a_picture_of_exactly_the_limit_is_not_too_large() {
        assertThrows(FileDamaged.class, () -> check.check("a.png", SampleFiles.pngDeclaring(10_000, 10_000)));
        assertThrows(ImageTooLarge.class, () -> check.check("a.png", SampleFiles.pngDeclaring(10_000, 10_001)));
    }

    @Test
    void the_name_is_cleaned_before_it_is_kept() {
        CheckedFile file = check.check("C:\\Users\\tu\\surat\u202Egpj.pdf", SampleFiles.pdf());

        assertEquals("suratgpj.pdf", file.name());
    }
}
