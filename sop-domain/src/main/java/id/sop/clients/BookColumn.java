package id.sop.clients;

import id.sop.clients.persons.Sex;
import java.util.function.Predicate;

/** A column of the register of clients that must say something (R18, pengisian harus lengkap): a value, or that it is unknown and why. */
public enum BookColumn {
    SEX(person -> person.sex() != Sex.UNKNOWN),
    BIRTH(person -> person.birth().isPresent()),
    REGION(person -> person.region() != null),
    NIK(person -> person.contact().nik() != null || person.contact().withoutNik() != null),
    ADDRESS(person -> person.contact().address() != null || person.contact().village() != null),
    RELIGION(person -> person.contact().religion() != null),
    MARITAL_STATUS(person -> person.contact().maritalStatus() != null),
    EDUCATION(person -> person.contact().education() != null),
    GUARDIAN(person -> person.contact().guardian() != null
            || person.contact().mother() != null
            || person.contact().father() != null);

    private final Predicate<Person> filled;

    BookColumn(Predicate<Person> filled) {
        this.filled = filled;
    }

    boolean isFilled(Person person) {
        return filled.test(person);
    }
}
