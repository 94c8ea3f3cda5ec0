package id.sop.clients;

import id.sop.access.AccessModule;
import id.sop.access.AccessRules;
import id.sop.access.AccessWorld;
import id.sop.access.Arguments;
import id.sop.access.Kind;
import id.sop.access.OfficeAtWork;
import id.sop.access.Thing;
import id.sop.access.Tie;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Right;
import id.sop.procedures.runs.RunService;
import id.sop.procedures.runs.StepSubmission;
import id.sop.procedures.sheet.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Clients in the access matrix: one who is held, with a word of its own in each group of fields. */
class ClientsAccess implements AccessModule {

    private static final Kind INTAKE = new Kind("INTAKE");
    private static final Kind CLIENT = new Kind("CLIENT");

    @Override
    public List<String> books() {
        return List.of(
                Intake.BOOK, ClientNumbers.BOOK, MasterNumbers.BOOK, IssueAdmissionRecord.BOOK, ServiceAgreement.BOOK);
    }

    @Override
    public void rules() {
        var readers = AccessRules.right(Right.READ_CLIENTS, "who reads clients");
        var deciders = AccessRules.right(Right.DECIDE_ON_CLIENTS, "who decides on clients");
        AccessRules.say(AccessRules.READERS, "ClientRegister.open", "ClientRegister.openIntake");
        AccessRules.say(
                AccessRules.right(Right.READ_CLIENT_DOCUMENTS, "who reads the papers of clients")
                        .and(AccessRules.READERS),
                "ClientRegister.revealNik");
        AccessRules.say(readers, "ClientRegister.groups", "PersonRegister.alike", "PersonRegister.workers");
        AccessRules.say(deciders, "HoldService.open", "HoldService.decide");
        AccessRules.register(readers, "ClientBook");
        AccessRules.register(readers, "IntakeBook");
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments.of(INTAKE, "SerialNumber @clients", thing -> thing.value("number"));
        arguments.of(CLIENT, "ClientRegister.open.number", thing -> thing.value("address"));
        arguments.of(CLIENT, "ClientRegister.revealNik.number", thing -> thing.value("address"));
        arguments.of(CLIENT, "HoldService.open.number", thing -> thing.value("address"));
        arguments.of(CLIENT, "MemberNumber", thing -> thing.value("member"));
        arguments.value("PersonRegister.member", () -> "2026-9999.1");
        arguments.value("PersonData", PersonData::new);
        arguments.value("DecideHold", () -> {
            var decision = new DecideHold();
            decision.setDecision(HoldDecision.GO_ON);
            return decision;
        });
    }

    @Override
    public void absent(AccessWorld world) {
        var number = SerialNumber.of(2026, 9999);
        var member = new MemberNumber(number, 1);
        world.add(new Thing(INTAKE, null, "penerimaan yang tidak ada").with("number", number));
        world.add(new Thing(CLIENT, null, "klien yang tidak ada")
                .with("address", member.inAddress())
                .with("member", member));
    }

    @Override
    public void prepare(OfficeAtWork office) {
        // the sheets of admission are delivered
    }

    /** Only one office has clients so far. */
    @Override
    public void fill(OfficeAtWork office) {
        if (!office.cast().office().equals("jambi")) {
            return;
        }
        aRunAtTheDoor(office);
        var identity = office.with(Right.READ_CLIENTS);
        var run = office.as(office.cast().head())
                .starts(AdmissionTest.SHEET, intake(office, office.with(Right.READ_CLIENT_LAW)));
        var front = office.as(office.cast().front());
        front.takes(run);
        var view = front.opens(run);
        var number = view.subject().serialNumber().orElseThrow();
        var member = new MemberNumber(number, 1);
        var entry = (MemberReception) front.form(run).members().get(0).line();
        fill(entry, office, identity);
        front.does(RunService.class, service -> service.saveMember(run, view.visit(), member.inAddress(), entry));
        office.add(new Thing(INTAKE, "jambi", "penerimaan seorang klien")
                .with("number", number)
                .tied(Tie.READER, identity));
        office.add(new Thing(CLIENT, "jambi", "klien yang ditunda")
                .with("address", member.inAddress())
                .with("member", member)
                .tied(Tie.READER, identity));
    }

    /** A run that the front has taken, of somebody of whom nothing is known yet: whoever may perform the row may save her line. */
    private static void aRunAtTheDoor(OfficeAtWork office) {
        var cast = office.cast();
        var run = office.as(cast.head()).starts(AdmissionTest.SHEET, AdmissionTest.intake((String) null));
        var front = office.as(cast.front());
        front.takes(run);
        var form = front.form(run);
        var submission = new StepSubmission(form.visit(), Outcome.DONE, null, List.of(), form.input());
        office.run("penerimaan di pintu", run, cast.front(), cast.colleague(), office.head())
                .with("member", form.members().get(0).member())
                .making("line", () -> form.members().get(0).line())
                .making("submission", () -> submission)
                .tied(Tie.READER, together(List.of(atTheDoor(office), office.head(), office.with(Right.READ_ALL_RUNS))))
                .tied(Tie.AT_THE_ROW, atTheDoor(office))
                .tied(Tie.STARTER, office.head());
    }

    private static Set<String> together(List<Set<String>> accounts) {
        return accounts.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Set<String> atTheDoor(OfficeAtWork office) {
        return Stream.of("fungsional", "pelaksana")
                .flatMap(position -> office.holding(position).stream())
                .collect(Collectors.toSet());
    }

    private static NewIntake intake(OfficeAtWork office, Set<String> law) {
        var input = AdmissionTest.intake((String) null);
        input.setSender(office.text("Pengirim", office.marker(law)));
        input.setContact(office.marker(law));
        input.setLetterNumber(office.marker(law));
        return input;
    }

    private static void fill(MemberReception entry, OfficeAtWork office, Set<String> identity) {
        var documents = office.with(Right.READ_CLIENT_DOCUMENTS);
        var health = office.with(Right.READ_CLIENT_HEALTH);
        entry.setOutcome(MemberOutcome.HELD);
        entry.setReason(office.marker(health));
        entry.setReviewOn(AdmissionTest.TODAY.plusDays(7));
        entry.setArrivedOn(AdmissionTest.TODAY);
        entry.setCondition(office.marker(health));
        entry.setInjury(office.marker(health));
        entry.setBelongings(office.marker(documents));
        entry.setPapers(office.marker(documents));
        var person = AdmissionTest.complete(entry.getPerson(), AdmissionTest.TODAY.minusYears(30));
        person.setName(office.text("Klien", office.marker(identity)));
        person.setOtherNames(office.marker(identity));
        person.setMarks(office.marker(identity));
        person.setBirthPlace(office.marker(identity));
        person.setAddress(office.marker(documents));
        person.setVillage(office.marker(documents));
        person.setPhone(office.marker(documents));
        person.setMother(office.marker(documents));
        person.setFather(office.marker(documents));
        person.setGuardian(office.marker(documents));
        person.setGuardianRelation(office.marker(documents));
        person.setGuardianPhone(office.marker(documents));
        person.setUnknownBecause(office.marker(documents));
    }
}
