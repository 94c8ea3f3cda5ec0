package id.sop.letters;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.sop.documents.files.FileInfo;
import id.sop.documents.files.FileNotFound;
import id.sop.documents.files.FileStore;
import id.sop.documents.numbers.NumberLedger;
import id.sop.documents.numbers.NumberRow;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.organisation.Right;
import id.sop.shared.Condition;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads incoming letters: the agenda book (buku agenda surat masuk), one letter, its scan. Every opening of a letter is traced. */
@Stateless
@RolesAllowed("**")
public class LetterRegister {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Letters letters;

    @Inject
    LetterViews views;

    @Inject
    FileStore files;

    @Inject
    NumberLedger ledger;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    @Inject
    Event<Traced> trace;

    /**
     * A page of the agenda book.
     *
     * @throws id.sop.organisation.NotPermitted without the right to read all letters
     */
    public Page<LetterRow> page(LetterFilter filter, LetterOrder order, boolean descending, Slice slice) {
        var caller = current.get();
        caller.require(Right.READ_ALL_LETTERS);
        return new Condition("IncomingLetter", "l")
                .and("l.office = :office", "office", caller.office())
                .and("l.number.year = :year", "year", filter.year() == LetterFilter.ALL_YEARS ? null : filter.year())
                .and("l.state = :state", "state", filter.state())
                .and("l.urgency = :urgency", "urgency", filter.urgency())
                .and("l.receivedOn >= :receivedFrom", "receivedFrom", filter.receivedFrom())
                .and("l.receivedOn <= :receivedTo", "receivedTo", filter.receivedTo())
                .andText("l.searchText", filter.text())
                .page(em, IncomingLetter.class, order.clause(descending), slice, this::rows);
    }

    /** The years for which the office has an agenda book, newest first; the present year is always among them. */
    public List<Integer> years() {
        var office = current.get().office();
        var thisYear = Year.now(clock.withZone(offices.office(office).zone())).getValue();
        var years = ledger.years(office, AgendaNumbers.BOOK);
        return Stream.concat(Stream.of(thisYear), years.stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /**
     * Opens a letter; that it was opened is traced.
     *
     * @throws LetterNotFound if the caller's office has no such letter or the caller may not see it
     */
    public LetterView open(SerialNumber number) {
        var caller = current.get();
        var letter = letters.visible(caller, number);
        trace.fire(Traced.seen("letter.opened", IncomingLetter.KIND, number.toString()));
        return views.view(letter, caller);
    }

    /** The numbers of the book that are kept free, with what for, for whoever registers a letter that follows. */
    public List<NumberLedger.Reserved> reservedNumbers() {
        var caller = current.get();
        caller.require(Right.READ_ALL_LETTERS);
        return ledger.reserved(caller.office(), AgendaNumbers.BOOK);
    }

    /** Letters that are likely the same as one being entered, shown before it is saved. */
    public List<LetterRow> likelyDuplicates(String sender, String letterNumber) {
        var caller = current.get();
        caller.require(Right.READ_ALL_LETTERS);
        return rows(letters.likelyDuplicates(caller.office(), sender, letterNumber));
    }

    /**
     * A file that a letter keeps; that it was opened is traced.
     *
     * @throws FileNotFound if no letter keeps such a file, or the caller may not see the letter that keeps it
     */
    public FileInfo openFile(String fileId) {
        var caller = current.get();
        var file = files.info(caller.office(), fileId);
        if (!IncomingLetter.KIND.equals(file.subjectKind())) {
            throw new FileNotFound();
        }
        var letter = SerialNumber.parse(file.subjectNumber())
                .flatMap(number -> letters.ifVisible(caller, number))
                .orElseThrow(FileNotFound::new);
        trace.fire(Traced.done(
                "letter.file-opened", IncomingLetter.KIND, letter.number().toString(), Map.of("file", file.name())));
        return file;
    }

    List<LetterRow> rows(List<IncomingLetter> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var voided = voided(found);
        var addressees = em
                .createQuery(
                        "select f from FollowUp f where f.letter in :letters and f.state <> :withdrawn order by f.serial",
                        FollowUp.class)
                .setParameter("letters", found)
                .setParameter("withdrawn", FollowUpState.WITHDRAWN)
                .getResultList()
                .stream()
                .collect(groupingBy(followUp -> followUp.letter().id()));
        return found.stream()
                .map(letter -> row(letter, addressees.getOrDefault(letter.id(), List.of()), voided.get(letter)))
                .toList();
    }

    /** Why the numbers of withdrawn letters are void; nothing is asked for where none is. */
    private Map<IncomingLetter, NumberRow.Voided> voided(List<IncomingLetter> found) {
        return found.stream()
                .filter(IncomingLetter::isVoid)
                .collect(groupingBy(letter -> letter.number().year()))
                .values()
                .stream()
                .flatMap(this::voidedInOneYear)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Stream<Map.Entry<IncomingLetter, NumberRow.Voided>> voidedInOneYear(List<IncomingLetter> letters) {
        var first = letters.get(0);
        var sequences =
                letters.stream().map(letter -> letter.number().sequence()).toList();
        var voided =
                ledger.voided(first.office(), AgendaNumbers.BOOK, first.number().year(), sequences);
        return letters.stream()
                .filter(letter -> voided.containsKey(letter.number()))
                .map(letter -> Map.entry(letter, voided.get(letter.number())));
    }

    private static LetterRow row(IncomingLetter letter, List<FollowUp> followUps, NumberRow.Voided voided) {
        return new LetterRow(
                letter.number(),
                letter.receivedOn(),
                letter.sender(),
                letter.letterNumber(),
                letter.letterDate(),
                letter.subject(),
                letter.kind(),
                letter.urgency(),
                letter.confidentiality(),
                letter.classification(),
                letter.state(),
                followUps.stream()
                        .map(followUp ->
                                new LetterRow.Addressee(followUp.positionName(), followUp.state(), followUp.result()))
                        .toList(),
                LetterView.archivePlace(letter.cabinet(), letter.drawer(), letter.map()),
                Optional.ofNullable(voided));
    }
}
