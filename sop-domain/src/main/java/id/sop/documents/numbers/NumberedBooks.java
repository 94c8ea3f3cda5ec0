package id.sop.documents.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The books of the ledger: those whose things a module numbers. */
@ApplicationScoped
class NumberedBooks {

    @Inject
    @Any
    Instance<NumberedThings> modules;

    /** First those in which numbers are kept free, since they are the ones that people ask for. */
    List<NumberedThings> all() {
        return modules.stream()
                .sorted(Comparator.comparing((NumberedThings things) -> !things.isReservable())
                        .thenComparing(NumberedThings::book))
                .toList();
    }

    /** @throws NumberNotFound if there is no such book */
    NumberedThings find(String book) {
        return modules.stream()
                .filter(things -> things.book().equals(book))
                .findFirst()
                .orElseThrow(NumberNotFound::new);
    }
}
