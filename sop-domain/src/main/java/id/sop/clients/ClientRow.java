package id.sop.clients;

import id.sop.clients.persons.Age;
import id.sop.clients.persons.BirthDate;
import id.sop.clients.persons.Regions;
import id.sop.clients.persons.Sex;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A client as a line of the register of clients.
 *
 * @param number under which everybody knows her
 * @param address the same as in an address
 * @param age on the day of reading; empty where nothing is known of her birth
 * @param region the name of the regency or city from which she comes; null if nobody knows it
 * @param gaps how many columns of the book are open
 */
public record ClientRow(
        String number,
        String address,
        LocalDate begunOn,
        LocalDate registeredOn,
        String name,
        Sex sex,
        Optional<Age> age,
        String region,
        String worker,
        CaseState state,
        boolean held,
        int gaps) {

    static ClientRow of(ClientCase found, LocalDate today) {
        var person = found.person();
        return new ClientRow(
                found.knownAs(),
                found.inAddress(),
                found.begunOn(),
                found.registeredOn(),
                person.shownName(),
                person.sex(),
                person.birth().map((BirthDate birth) -> birth.ageOn(today)),
                Regions.ofIndonesia().nameOf(person.region()),
                found.workerName(),
                found.state(),
                found.member().isHeld(),
                person.gaps().size());
    }

    /** How old she is in the words of official papers: 16 tahun, ±16 tahun, 15–17 tahun. */
    String ageInWords() {
        return age.map(known -> ClientWords.of("age." + known.kind(), known.years(), known.youngest(), known.oldest()))
                .orElse("");
    }
}
