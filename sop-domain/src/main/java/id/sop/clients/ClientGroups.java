package id.sop.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The stored groups of clients of all offices. */
@ApplicationScoped
class ClientGroups {

    @Inject
    EntityManager em;

    /** The groups of an office in use, by their codes. */
    List<ClientGroup> inUse(String office) {
        return all(office).stream().filter(ClientGroup::isInUse).toList();
    }

    /** The group whose clients are admitted by a sheet; empty if there is none, or the sheet serves several. */
    Optional<ClientGroup> admittedBy(String office, String sheet) {
        var admitted = inUse(office).stream()
                .filter(group -> group.isAdmittedBy(sheet))
                .toList();
        return admitted.size() == 1 ? Optional.of(admitted.get(0)) : Optional.empty();
    }

    /** The group with this code, in use or not. */
    Optional<ClientGroup> find(String office, String code) {
        return all(office).stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /** @throws GroupUnknown if the office has none in use with this code */
    void require(String office, String code) {
        find(office, code).filter(ClientGroup::isInUse).orElseThrow(GroupUnknown::new);
    }

    /** What a group is called where everybody reads it. */
    String neutralName(String office, String code) {
        return find(office, code).map(ClientGroup::neutralName).orElse(code);
    }

    /** All groups of an office, in use or not, by their codes. */
    List<ClientGroup> all(String office) {
        return em.createQuery("select g from ClientGroup g where g.office = :office order by g.code", ClientGroup.class)
                .setParameter("office", office)
                .getResultList();
    }
}
