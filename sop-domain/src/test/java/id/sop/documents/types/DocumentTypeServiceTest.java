package id.sop.documents.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.audit.TraceFilter;
import id.sop.audit.TraceLine;
import id.sop.audit.TraceRegister;
import id.sop.organisation.NotPermitted;
import id.sop.shared.Slice;
import id.sop.testbed.OnBothDatabases;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The list of document types: its names, what they mean, who keeps it, and what the start adds to it. */
class DocumentTypeServiceTest extends OnBothDatabases {

    private static final String FILE = """
            <document-types xmlns="urn:sop:documents:1" office="jambi">
              <type code="tes-sttpp" name="Sertifikat uji">
                <alias>STPP uji</alias><alias>STTPL uji</alias><describes>Tanda tamat
                  pelatihan</describes>
              </type>
              <type code="tes-bap-raid" name="BAP uji razia"><alias>BAP uji</alias></type>
              <type code="tes-bap-serah" name="BAP uji penyerahan"><alias>BAP uji</alias></type>
            </document-types>""";

    private void enters(String file) {
        var read = DocumentTypeFile.read("test", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        office().inTransaction(() -> {
            office().bean(DocumentTypeSeed.class).enter(read);
            return null;
        });
    }

    private Optional<String> meaning(String office, String printed, String code) {
        return office().inTransaction(() -> office().bean(DocumentTypeList.class)
                .resolve(office, printed, Optional.ofNullable(code))
                .map(DocumentTypeNames.Named::code));
    }

    private List<DocumentTypeService.Type> found(String username, String typed) {
        return as(username)
                .asks(DocumentTypeService.class, types -> types.page(typed, new Slice(0, 50)))
                .rows();
    }

    private void maintains(Consumer<DocumentTypeService> act) {
        as("admin").does(DocumentTypeService.class, act);
    }

    private static NewDocumentType type(String name) {
        var input = new NewDocumentType();
        input.setName(name);
        return input;
    }

    @Test
    void a_type_is_meant_by_its_name_or_an_alias_whatever_the_case_and_the_punctuation() {
        enters(FILE);

        assertEquals(Optional.of("tes-sttpp"), meaning("jambi", "sertifikat  UJI", null));
        assertEquals(Optional.of("tes-sttpp"), meaning("jambi", "STPP-uji.", null));
        assertEquals(Optional.empty(), meaning("jambi", "Sertifikat", null));
        assertEquals(Optional.empty(), meaning("palangkaraya", "Sertifikat uji", null), "it is this office's own");
    }

    @Test
    void a_name_that_means_several_types_means_none_unless_the_code_is_given() {
        enters(FILE);

        assertEquals(Optional.empty(), meaning("jambi", "BAP uji", null));
        assertEquals(Optional.of("tes-bap-serah"), meaning("jambi", "BAP uji", "tes-bap-serah"));
        assertEquals(Optional.empty(), meaning("jambi", "BAP uji", "no-such"), "a wrong code is not guessed around");
    }

    @Test
    void the_start_adds_what_is_new_and_changes_nothing_that_is_there() {
        enters(FILE);
        maintains(types -> renames(types, "tes-sttpp", "Surat tamat uji"));

        enters(FILE.replace("<alias>STPP uji</alias>", "<alias>STPP uji</alias><alias>STTP uji</alias>"));
        enters(FILE);

        var types = found("admin", "tes-sttpp");
        assertEquals(1, types.size());
        assertEquals("Surat tamat uji", types.get(0).name());
        assertEquals("Tanda tamat pelatihan", types.get(0).description());
        assertEquals(
                List.of("STPP uji", "STTP uji", "STTPL uji", "Sertifikat uji"),
                types.get(0).aliases());
        assertEquals(3, found("admin", "uji").size());
    }

    @Test
    void a_renamed_type_is_still_meant_by_its_former_name_and_both_are_traced() {
        enters(FILE);

        maintains(types -> renames(types, "tes-sttpp", "Surat tamat uji"));

        assertEquals(Optional.of("tes-sttpp"), meaning("jambi", "Sertifikat uji", null));
        assertEquals(Optional.of("tes-sttpp"), meaning("jambi", "Surat tamat uji", null));
        var line = lastOfTrace();
        assertEquals("document-type.renamed", line.action());
        assertEquals("tes-sttpp", line.subjectNumber());
        assertThrows(DocumentTypeExists.class, () -> maintains(types -> renames(types, "tes-sttpp", "BAP uji razia")));
        assertThrows(DocumentTypeNotFound.class, () -> maintains(types -> renames(types, "no-such", "Apa saja")));
        assertThrows(ConstraintViolationException.class, () -> maintains(types -> renames(types, "tes-sttpp", " ")));
    }

    private static void renames(DocumentTypeService types, String code, String name) {
        var change = types.entered(code);
        change.setName(name);
        types.rename(code, change);
    }

    private TraceLine lastOfTrace() {
        return as("auditor")
                .asks(
                        TraceRegister.class,
                        trace -> trace.page(new TraceFilter(null, null, null, null, null), new Slice(0, 1)))
                .rows()
                .get(0);
    }

    @Test
    void an_administrator_adds_types_and_aliases_and_takes_aliases_away() {
        maintains(types -> types.add(type("Surat tugas (SPT) uji")));
        maintains(types -> types.addAlias("surat-tugas-spt-uji", "SPT uji"));

        assertEquals(Optional.of("surat-tugas-spt-uji"), meaning("jambi", "spt uji", null));
        assertEquals(
                List.of("surat-tugas-spt-uji"),
                found("pelaksana", "spt uji").stream()
                        .map(DocumentTypeService.Type::code)
                        .toList());
        assertThrows(DocumentTypeExists.class, () -> maintains(types -> types.add(type("SPT uji"))));
        assertThrows(ConstraintViolationException.class, () -> maintains(types -> types.add(type(" "))));

        maintains(types -> types.removeAlias("surat-tugas-spt-uji", "SPT uji"));
        assertEquals(Optional.empty(), meaning("jambi", "spt uji", null));
    }

    @Test
    void several_names_are_added_at_once_and_none_twice() {
        maintains(types -> types.addAll(List.of("Surat uji", "surat UJI.", " ", "Daftar uji", "Surat-uji")));

        assertEquals(
                List.of("Daftar uji", "Surat uji"),
                found("admin", "uji").stream()
                        .map(DocumentTypeService.Type::name)
                        .toList());
    }

    @Test
    void only_who_maintains_the_lists_of_the_office_changes_them() {
        enters(FILE);

        assertThrows(
                NotPermitted.class,
                () -> as("kepala").does(DocumentTypeService.class, types -> types.add(type("Baru"))));
        assertThrows(
                NotPermitted.class,
                () -> as("kepala").does(DocumentTypeService.class, types -> types.addAlias("tes-sttpp", "Baru")));
        assertThrows(
                NotPermitted.class,
                () -> as("kepala").does(DocumentTypeService.class, types -> types.entered("tes-sttpp")));
        assertThrows(
                DocumentTypeNotFound.class,
                () -> as("pky.admin").does(DocumentTypeService.class, types -> renames(types, "tes-sttpp", "Baru")));
        assertEquals(List.of(), found("pky.admin", "tes-"));
        var read = found("pelaksana", "uji").stream().filter(type -> type.code().startsWith("tes-"));
        assertEquals(3, read.count(), "everybody of the office reads the list");
    }

    @Test
    void a_name_without_a_latin_letter_and_a_very_long_one_get_a_code_too() {
        maintains(types -> types.addAll(List.of("???", "Uji " + "panjang ".repeat(30))));

        var codes = found("admin", "uji panjang").stream()
                .map(DocumentTypeService.Type::code)
                .toList();
        assertEquals(1, codes.size());
        assertTrue(codes.get(0).length() <= 60, codes.get(0));
    }
}
