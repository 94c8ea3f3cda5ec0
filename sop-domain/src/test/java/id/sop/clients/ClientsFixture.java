package id.sop.clients;

import id.sop.clients.persons.Sex;
import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.runs.RunService;
import id.sop.shared.RecordChange;
import id.sop.testbed.ModuleFixture;
import id.sop.testbed.Testbed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    public Map<String, String> names() {
        return Map.of(
                "PersonRegister.alike.member", "who is left out",
                "ClientRegister.open.number", "ClientNotFound",
                "HoldService.open.number", "ClientNotFound",
                "ClientRegister.revealNik.number", "ClientNotFound");
    }

    @Override
    public Set<Class<? extends RecordChange>> formsAtRows() {
        return Set.of(
                PersonData.class,
                MemberReception.class,
                MemberRecording.class,
                MemberRegistration.class,
                SignAgreement.class);
    }

    @Override
    public Set<String> walkedSheets() {
        return Set.of(AdmissionTest.SHEET, "JBI-PENERIMAAN-EKS-PSIKOTIK");
    }

    @Override
    public Map<Class<?>, String> changingNoRecord() {
        return Map.of(DecideHold.class, "decides a hold, which refuses the second decision");
    }

    /** An intake of two, of whom one is here and held, with all that is sealed. */
    @Override
    public void fill(Testbed office) {
        var run =
                office.as("kepala").starts(AdmissionTest.SHEET, AdmissionTest.intake("Marni Contoh", "Kartika Contoh"));
        office.as("pelaksana").takes(run);
        var entry = (MemberReception)
                office.as("pelaksana").form(run).members().get(0).line();
        entry.setOutcome(MemberOutcome.HELD);
        entry.setReason("Menunggu hasil \u2026 pemeriksaan");
        entry.setReviewOn(AdmissionTest.TODAY.plusDays(7));
        entry.setArrivedOn(AdmissionTest.TODAY);
        entry.setCondition("Baris satu\nbaris dua");
        AdmissionTest.complete(entry.getPerson(), LocalDate.of(1994, 3, 8)).setSex(Sex.FEMALE);
        office.as("pelaksana").does(RunService.class, service -> service.saveMember(run, 1, "2026-1.1", entry));
        office.inTransaction(() -> admit(office));
    }

    /** Another one, all the way to her agreement, without the runs that would lead there. */
    private static ClientCase admit(Testbed office) {
        var number = SerialNumber.of(2026, 1);
        var member = office.bean(Intakes.class).find("jambi", number).member(2).orElseThrow();
        var data = AdmissionTest.complete(new PersonData(), LocalDate.of(1998, 5, 6));
        var person = office.bean(Persons.class).enter("jambi", data, "Tanpa nama", AdmissionTest.TODAY);
        member.arrived(person, office.clock().instant(), Arrival.NONE, AdmissionTest.TODAY);
        var admitted = member.requireHere();
        admitted.registered(number, AdmissionTest.TODAY);
        admitted.definitive(number, AdmissionTest.TODAY);
        var signed = new SignAgreement();
        signed.setSignedOn(AdmissionTest.TODAY);
        signed.setFrom(AdmissionTest.TODAY);
        signed.setManner(SigningManner.SIGNED);
        admitted.agreed(new ServiceAgreement(admitted, number, signed, Signatory.UNKNOWN), AdmissionTest.TODAY);
        return admitted;
    }
}
