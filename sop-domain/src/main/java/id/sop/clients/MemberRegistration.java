package id.sop.clients;

import id.sop.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What is entered of a member in the register of clients (registrasi): who she is, with all columns of the book, and who looks after her. */
public class MemberRegistration extends MemberEntry {

    @Valid private PersonData person = new PersonData();

    @Size(max = 80) @PlainText
    private String worker;

    void show(IntakeMember member) {
        member.person().ifPresent(known -> person = known.data());
        member.clientCase().ifPresent(clientCase -> worker = clientCase.workerUsername());
    }

    @Override
    protected List<PersonData> parts() {
        return List.of(person);
    }

    @Override
    protected List<Value<?>> values() {
        var values = super.values();
        values.addAll(person.values());
        values.add(value("worker", () -> worker, to -> worker = to));
        return values;
    }

    public PersonData getPerson() {
        return person;
    }

    /** The account of the social worker who looks after her; null while nobody does. */
    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = worker;
    }
}
