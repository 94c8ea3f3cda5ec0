package id.sop.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who may act in which position of an office today, as far as the system has seen the accounts or an administrator entered them. */
@ApplicationScoped
public class Colleagues {

    @Inject
    Accounts accounts;

    /** The officers who hold one of these positions or act for one today, by name; who is blocked is none of them. */
    public List<Colleague> holders(String office, Collection<String> positions) {
        return accounts.ofHolders(office, positions)
                .filter(account -> !account.isBlocked())
                .map(Colleagues::colleague)
                .filter(colleague -> positions.stream().anyMatch(colleague::holds))
                .toList();
    }

    /** The same but for the caller: with whom she can share work of these positions, or to whom she can leave it. */
    public List<Colleague> others(Caller caller, Collection<String> positions) {
        return holders(caller.office(), positions).stream()
                .filter(officer -> !officer.username().equals(caller.username()))
                .toList();
    }

    /** The officer of this account in this office; empty if there is none or the account is blocked. */
    public Optional<Colleague> find(String office, String username) {
        return accounts.of(office, username)
                .filter(account -> account.office().equals(office) && !account.isBlocked())
                .map(Colleagues::colleague);
    }

    private static Colleague colleague(Account account) {
        return new Colleague(account.username(), account.name(), account.authority());
    }
}
