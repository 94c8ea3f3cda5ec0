package id.sop.clients;

import id.sop.clients.persons.Sex;
import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.runs.RunService;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.MemberLine;
import id.sop.testbed.OnBothDatabases;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the tests of admissions do at each row of JBI-PENERIMAAN-WANITA-PMKS. */
abstract class AdmissionTest extends OnBothDatabases {

    static final String SHEET = "JBI-PENERIMAAN-WANITA-PMKS";
    static final SerialNumber FIRST = SerialNumber.of(2026, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Row 1: so many are announced. @param names null for somebody whose name nobody said */
    SerialNumber announced(String... names) {
        return as("kepala").starts(SHEET, intake(names));
    }

    static NewIntake intake(String... names) {
        var input = new NewIntake();
        input.setGroup("TS");
        input.setAnnouncedOn(TODAY);
        input.setKind(ReferralKind.RAID);
        input.setSender("Satpol PP Kota Jambi");
        input.setExpected(names.length);
        input.setMemberNames(Arrays.stream(names).filter(Objects::nonNull).collect(Collectors.joining("\n")));
        return input;
    }

    /** Row 2: one of them comes. */
    void comes(SerialNumber run, int serial, Consumer<MemberReception> fill) {
        saves("pelaksana", run, serial, MemberReception.class, reception -> {
            reception.setOutcome(MemberOutcome.DONE);
            here(reception);
            fill.accept(reception);
        });
    }

    void here(MemberReception reception) {
        reception.setArrivedOn(TODAY);
        reception.getPerson().setSex(Sex.FEMALE);
    }

    <L extends MemberEntry> void holds(String officer, SerialNumber run, int serial, Class<L> type, Consumer<L> fill) {
        saves(officer, run, serial, type, entry -> {
            entry.setOutcome(MemberOutcome.HELD);
            entry.setReason("Menunggu hasil pemeriksaan");
            entry.setReviewOn(TODAY.plusDays(7));
            fill.accept(entry);
        });
    }

    void goesNoFurther(String officer, SerialNumber run, int serial, String reason) {
        saves(officer, run, serial, MemberEntry.class, entry -> {
            entry.setOutcome(MemberOutcome.NOT_GOING_ON);
            entry.setReason(reason);
        });
    }

    /** Row 2 is performed. */
    void received(SerialNumber run) {
        performs("pelaksana", run);
    }

    /** Row 3: the record is made for all who came. */
    void recorded(SerialNumber run) {
        as("pelaksana").<RecordAdmission>performs(run, Outcome.DONE, null, input -> {
            input.setRecordedOn(TODAY);
            input.setPlace("Jambi");
        });
    }

    /** Row 4. */
    void registers(SerialNumber run, int serial, Consumer<MemberRegistration> fill) {
        saves("pelaksana", run, serial, MemberRegistration.class, registration -> {
            registration.setOutcome(MemberOutcome.DONE);
            complete(registration.getPerson(), LocalDate.of(1994, 3, 8));
            fill.accept(registration);
        });
    }

    /** With all columns of the book. */
    static PersonData complete(PersonData person, LocalDate bornOn) {
        if (person.getName() == null) {
            person.setName("Rini Contoh");
        }
        person.setSex(Sex.FEMALE);
        person.setBornOn(bornOn);
        person.setRegion("15.71");
        person.setNik("1571995803940001");
        person.setAddress("Jalan Contoh 1");
        person.setMother("Ibu Contoh");
        person.setReligion(Religion.ISLAM);
        person.setMaritalStatus(MaritalStatus.SINGLE);
        person.setEducation(Education.PRIMARY);
        return person;
    }

    /** Row 5. */
    void signs(SerialNumber run, int serial, Consumer<SignAgreement> fill) {
        saves("peksos", run, serial, SignAgreement.class, agreement -> {
            agreement.setOutcome(MemberOutcome.DONE);
            fill.accept(agreement);
        });
    }

    <L extends MemberEntry> void saves(String officer, SerialNumber run, int serial, Class<L> type, Consumer<L> fill) {
        var desk = as(officer);
        var view = desk.opens(run);
        if (view.holder().isEmpty()) {
            desk.takes(run);
        }
        var entry = type.cast(line(officer, run, serial).line());
        fill.accept(entry);
        var member = view.subject().number() + "." + serial;
        desk.does(RunService.class, service -> service.saveMember(run, view.visit(), member, entry));
    }

    void performs(String officer, SerialNumber run) {
        as(officer).performs(run);
    }

    MemberLine<?> line(String officer, SerialNumber run, int serial) {
        return lines(officer, run)
                .filter(line -> line.member().endsWith("." + serial))
                .findFirst()
                .orElseThrow();
    }

    private Stream<? extends MemberLine<?>> lines(String officer, SerialNumber run) {
        return as(officer).form(run).members().stream();
    }

    /** The members of an intake: state, state of the case, client number, whether they are held. */
    List<String> members(SerialNumber intake) {
        return office().inTransaction(() -> office().bean(Intakes.class).find("jambi", intake).members().stream()
                .map(member -> Stream.of(
                                member.state().name(),
                                member.clientCase()
                                        .map(found -> found.state().name())
                                        .orElse(null),
                                member.clientCase()
                                        .flatMap(ClientCase::number)
                                        .map(Object::toString)
                                        .orElse(null),
                                member.isHeld() ? "held" : null)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")))
                .toList());
    }
}
