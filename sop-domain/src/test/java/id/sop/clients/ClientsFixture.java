package id.sop.clients;

import id.sop.testbed.ModuleFixture;
import id.sop.testbed.Testbed;
import java.util.List;

/** Clients in the tests of all. */
public class ClientsFixture implements ModuleFixture {

    @Override
    public List<String> tables() {
        return List.of(
                "service_agreement",
                "client_stay",
                "client_case",
                "member_hold",
                "intake_member",
                "intake",
                "person_key",
                "person");
    }

    @Override
    public void fill(Testbed office) {
        office.as("kepala").starts(AdmissionTest.SHEET, AdmissionTest.intake("Marni Contoh", "Kartika Contoh"));
    }
}
