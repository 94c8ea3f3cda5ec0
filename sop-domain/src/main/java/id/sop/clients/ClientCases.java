package id.sop.clients;

import id.sop.documents.numbers.SerialNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The stored cases of all offices; it asks for no right. */
@ApplicationScoped
class ClientCases {

    @Inject
    EntityManager em;

    /** The case known under a number in an address: that of the client, or of the member of an intake; empty if there is none. */
    Optional<ClientCase> find(String office, String number) {
        return MemberNumber.parse(number)
                .map(member -> ofMember(office, member))
                .orElseGet(() -> SerialNumber.parse(number).flatMap(client -> ofClient(office, client)));
    }

    /** The person of such a case, who an officer says is the same. @throws ClientNotFound if there is no such case */
    Optional<Person> sameAs(String office, String number) {
        return number == null || number.isBlank()
                ? Optional.empty()
                : Optional.of(
                        find(office, number).orElseThrow(ClientNotFound::new).person());
    }

    /** @throws OpenCaseExists if the person has an open case that is not this member's */
    void requireNoOther(Person person, IntakeMember member) {
        em.createQuery("select c from ClientCase c where c.openPerson = :person", ClientCase.class)
                .setParameter("person", person.id())
                .getResultStream()
                .filter(open -> open.member() != member)
                .findFirst()
                .ifPresent(open -> {
                    throw new OpenCaseExists(open.knownAs());
                });
    }

    /** Whether the office knows a person by another case than this member's. */
    boolean isKnownFromElsewhere(Person person, IntakeMember member) {
        return em.createQuery(
                                "select count(c) from ClientCase c where c.person = :person and c.member <> :member",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("member", member)
                        .getSingleResult()
                > 0;
    }

    /** The cases of a person, newest first. */
    List<ClientCase> of(Person person) {
        return em.createQuery(
                        "select c from ClientCase c where c.person = :person order by c.id desc", ClientCase.class)
                .setParameter("person", person)
                .getResultList();
    }

    private Optional<ClientCase> ofMember(String office, MemberNumber number) {
        return em.createQuery(
                        "select c from ClientCase c where c.office = :office and c.member.serial = :serial"
                                + " and c.member.intake.number.year = :year"
                                + " and c.member.intake.number.sequence = :sequence",
                        ClientCase.class)
                .setParameter("office", office)
                .setParameter("serial", number.serial())
                .setParameter("year", number.intake().year())
                .setParameter("sequence", number.intake().sequence())
                .getResultStream()
                .findFirst();
    }

    private Optional<ClientCase> ofClient(String office, SerialNumber number) {
        return em.createQuery(
                        "select c from ClientCase c where c.office = :office and c.number.year = :year"
                                + " and c.number.sequence = :sequence",
                        ClientCase.class)
                .setParameter("office", office)
                .setParameter("year", number.year())
                .setParameter("sequence", number.sequence())
                .getResultStream()
                .findFirst();
    }
}
