package id.sop.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Makes the lines of the register of officers, with what the office says of all of them at once. */
@ApplicationScoped
class OfficerRows {

    @Inject
    Accounts accounts;

    @Inject
    Offices offices;

    List<OfficerRow> of(String office, List<Officer> officers) {
        if (officers.isEmpty()) {
            return List.of();
        }
        var known = accounts.of(office, officers.stream().map(Officer::username).toList());
        return officers.stream()
                .map(officer -> row(officer, known.get(officer.username())))
                .toList();
    }

    private OfficerRow row(Officer officer, Account account) {
        var authority = account.authority();
        return new OfficerRow(
                officer.username(),
                officer.name(),
                Nip.printed(officer.nip()),
                offices.inOrder(authority.held()).stream().map(Position::name).toList(),
                offices.inOrder(authority.acting().keySet()).stream()
                        .map(position -> acting(authority, position))
                        .toList(),
                account.suspensions().stream()
                        .filter(suspension -> !suspension.isOfTheAccount())
                        .map(suspension -> offices.nameOf(suspension.position()))
                        .toList(),
                account.isBlocked());
    }

    private OfficerRow.Acting acting(Authority authority, Position position) {
        var acting = authority.acting().get(position.code());
        return new OfficerRow.Acting(offices.actingTitle(acting.kind(), position.code()), acting.until());
    }
}
