package id.sop.testbed;

/** A sheet of Jambi of rows without a use case; its second row, opened in the morning, is due at the closing of that day. */
public final class PlainSheet {

    public static final String CODE = "TES-BIASA";

    public static final String XML = """
            <sop xmlns='urn:sop:sheet:1' code='TES-BIASA' revision='1' office='jambi' about='request'>
            <title>Permohonan</title><header/>
            <columns>
              <column position='pelaksana'>Pelaksana</column>
              <column position='kasubbag-tu'>Kasubbag TU</column>
              <column position='kepala-panti'>Kepala Panti</column>
            </columns>
            <steps>
            <step no='1' symbol='start' by='pelaksana' within='PT1M'><activity>Menerima</activity><time>1 Menit</time></step>
            <step no='2' symbol='process' by='pelaksana' within='PT1M'><activity>Mencatat</activity><time>1 Menit</time></step>
            <step no='3' symbol='decision' by='kasubbag-tu' within='PT3M' on-yes='4' on-no='2'><activity>Memeriksa</activity>
              <time>3 Menit</time></step>
            <step no='4' symbol='end' by='kepala-panti' within='PT2M'><activity>Menyetujui</activity><time>2 Menit</time></step>
            </steps></sop>""";

    private PlainSheet() {}
}
