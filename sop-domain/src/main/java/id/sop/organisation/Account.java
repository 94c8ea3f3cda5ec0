package id.sop.organisation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;

/**
 * What the office says of an account now, beside what the realm says.
 *
 * @param name the officer's name
 * @param nip the officer's number; null while nobody entered it
 * @param office the office in which she was seen last
 * @param seen the positions that the realm gave her then
 * @param suspensions what she may not use
 * @param appointments for which positions she acts today
 */
record Account(
        String username,
        String name,
        String nip,
        String office,
        Set<String> seen,
        List<Suspension> suspensions,
        List<ActingAppointment> appointments) {

    /** Whether the account as a whole may not be used. */
    boolean isBlocked() {
        return suspensions.stream().anyMatch(Suspension::isOfTheAccount);
    }

    /** In which positions the account may act, as far as the office knows it: with the positions it was last seen with. */
    Authority authority() {
        return authority(seen);
    }

    /**
     * In which positions the account may act.
     *
     * @param groups the positions that the realm gives it
     */
    Authority authority(Set<String> groups) {
        var suspended = suspensions.stream().map(Suspension::position).collect(toSet());
        return new Authority(
                groups.stream().filter(group -> !suspended.contains(group)).collect(toSet()),
                appointments.stream()
                        .filter(appointment -> !groups.contains(appointment.position()))
                        .collect(toMap(
                                ActingAppointment::position,
                                ActingAppointment::acting,
                                (one, other) -> one.until().isBefore(other.until()) ? other : one)));
    }
}
