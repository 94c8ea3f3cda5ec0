package id.sop.letters;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.sop.documents.numbers.NumberLedger;
import id.sop.documents.numbers.NumberRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the lines of the agenda book, whatever their number with three queries. */
@ApplicationScoped
class LetterRows {

    @Inject
    EntityManager em;

    @Inject
    NumberLedger ledger;

    List<LetterRow> of(List<IncomingLetter> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var voided = voided(found);
        var addressees = em
                .createQuery(
                        "select f from FollowUp f where f.letter in :letters and f.state <> :withdrawn order by"
                                + " f.serial",
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
