package id.sop.documents.numbers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.NotPermitted;
import id.sop.organisation.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of the ledger as their readers see them: with what has the number, as far as that is theirs to see. */
@ApplicationScoped
class NumberLines {

    @Inject
    CurrentCaller current;

    @Inject
    NumberedBooks books;

    boolean mayRead(Caller caller) {
        return caller.may(Right.KEEP_NUMBERS) || caller.may(Right.READ_TRACE);
    }

    /** @throws NotPermitted without the right to keep numbers or to read the trace */
    Caller reader() {
        var caller = current.get();
        if (!mayRead(caller)) {
            throw new NotPermitted();
        }
        return caller;
    }

    List<NumberRow> rows(List<OfficialNumber> found) {
        var titles = new HashMap<String, Map<SerialNumber, String>>();
        found.stream()
                .filter(line -> line.used() != null)
                .collect(groupingBy(OfficialNumber::book, mapping(OfficialNumber::number, toList())))
                .forEach((book, used) -> titles.put(book, books.find(book).titles(current.get(), used)));
        return found.stream()
                .map(line -> row(line, titles.getOrDefault(line.book(), Map.of())))
                .toList();
    }

    private NumberRow row(OfficialNumber line, Map<SerialNumber, String> titles) {
        return new NumberRow(
                line.book(),
                line.number(),
                books.find(line.book()).written(line.number()),
                line.state(),
                Optional.ofNullable(line.dated()),
                line.isOutOfOrder(),
                Optional.ofNullable(line.dateReason()),
                line.taken(),
                Optional.ofNullable(line.reservedFor()),
                Optional.ofNullable(line.used()),
                Optional.ofNullable(line.voided()),
                Optional.ofNullable(titles.get(line.number())));
    }
}
