package id.sop.clients;

import id.sop.organisation.Caller;
import id.sop.organisation.Right;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which groups of fields of a client somebody reads: those of her rights, and all of the clients whom she looks after (clients 5.2). */
@ApplicationScoped
class ClientAccess {

    /** Nothing at all is read without the right to read clients. */
    Set<FieldGroup> of(Caller caller, ClientCase clientCase) {
        if (!caller.may(Right.READ_CLIENTS)) {
            return Set.of();
        }
        return caller.username().equals(clientCase.workerUsername())
                ? EnumSet.allOf(FieldGroup.class)
                : Arrays.stream(FieldGroup.values())
                        .filter(group -> caller.may(group.right()))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
