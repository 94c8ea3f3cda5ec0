package id.sop.procedures.runs;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.SubjectKind;
import id.sop.testbed.OwnSheets;
import org.junit.jupiter.api.BeforeEach;

/** Two sheets of Jambi: the first has an adjustable row, a row of two positions and one that leads to the second. */
abstract class RunsTest extends OwnSheets {

    static final String FIRST = "TES-ASESMEN";
    static final String NEXT = "TES-KONFERENSI";

    @BeforeEach
    void enterTheSheets() {
        enter("""
                <sop xmlns='urn:sop:sheet:1' code='TES-ASESMEN' revision='1' office='jambi' about='client'>
                <title>Asesmen klien</title><header/>
                <columns>
                  <column position='kasi-pelrehsos'>Kasi Pelrehsos</column>
                  <column position='fungsional'>Peksos</column>
                </columns>
                <steps>
                <step no='1' symbol='start' by='fungsional'><activity>Menerima klien</activity>
                  <related-procedure>TES-KONFERENSI</related-procedure>
                  <related-procedure>SOP Surat Tugas</related-procedure></step>
                <step no='2' symbol='process' by='fungsional kasi-pelrehsos' within='PT240M' adjustable='true'>
                  <activity>Melakukan asesmen</activity></step>
                <step no='3' symbol='process' by='fungsional' within='P1D'><activity>Menyusun laporan</activity>
                  <related-procedure>TES-LAIN</related-procedure></step>
                <step no='4' symbol='end' by='kasi-pelrehsos'><activity>Mengarsip</activity></step>
                </steps></sop>""");
        enter("""
                <sop xmlns='urn:sop:sheet:1' code='TES-KONFERENSI' revision='1' office='jambi' about='case'>
                <title>Konferensi kasus</title><header/>
                <columns><column position='fungsional'>Peksos</column><column position='kasi-pas'>Kasi PAS</column></columns>
                <steps>
                <step no='1' symbol='start' by='fungsional kasi-pas'><activity>Membuka konferensi</activity></step>
                <step no='2' symbol='end' by='kasi-pas'><activity>Menutup konferensi</activity></step>
                </steps></sop>""");
    }

    static PlainStep about(SubjectKind kind, String name, String number) {
        var input = new PlainStep();
        input.setKind(kind);
        input.setAbout(name);
        input.setNumber(number);
        return input;
    }

    /** A run of the first sheet about a client, at row 2. */
    SerialNumber assessment() {
        return as("peksos").starts(FIRST, about(SubjectKind.CLIENT, "Budi", "12/KL/2026"));
    }
}
