package id.sop.web.modules;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.CurrentCaller;
import id.sop.procedures.steps.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Predicate;

/** Where the things of all modules are shown: for a kind that no module knows there is no address, and a page shows the text alone. */
@Named("things")
@ApplicationScoped
public class ThingLinks {

    @Inject
    Modules modules;

    @Inject
    CurrentCaller current;

    /** The address of a thing by its number, as in an address or as people write it; null where nothing is to be opened. */
    public String address(String kind, String number) {
        return address(thing -> thing.kind().equals(kind), number);
    }

    /** The address of what a run is about; null for what no module keeps, whatever its kind is called. */
    public String ofSubject(Subject subject) {
        return subject.isPlain() ? null : address(subject.kind(), subject.number());
    }

    /** The address of what has a number in a book of the ledger. */
    public String inBook(String book, String number) {
        return address(thing -> book.equals(thing.book()), number);
    }

    /** The address of a thing in a list of everything: null also where the caller may not open all of its kind. */
    public String listed(String kind, String number) {
        return address(thing -> thing.kind().equals(kind) && thing.isReadBy().test(current.get()), number);
    }

    /** How the number that the trace keeps of a thing is written for people. */
    public String written(String kind, String number) {
        return number == null
                ? null
                : find(thing -> thing.kind().equals(kind))
                        .map(thing -> thing.written().apply(number))
                        .orElse(number);
    }

    /** The key of the word for a value that the trace wrote of a thing; empty where the value is no word. */
    public Optional<String> wordKey(String kind, String field, String value) {
        return find(thing -> thing.kind().equals(kind))
                .map(thing -> thing.values().get(field))
                .map(beginning -> beginning + "." + value);
    }

    private String address(Predicate<ThingPage> wanted, String number) {
        return find(wanted)
                .filter(thing -> number != null)
                .map(thing -> thing.address(
                        SerialNumber.read(number).map(SerialNumber::inAddress).orElse(number)))
                .orElse(null);
    }

    private Optional<ThingPage> find(Predicate<ThingPage> wanted) {
        return modules.each(ModulePages::things).filter(wanted).findFirst();
    }
}
