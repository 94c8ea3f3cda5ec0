package id.sop.organisation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The acting appointments of an officer as her record shows them, with what should be looked at (SE Kepala BKN 1/SE/I/2021). */
@ApplicationScoped
class AppointmentReview {

    private static final int MONTHS = 3;
    private static final int MONTHS_WITH_EXTENSION = 6;

    @Inject
    EntityManager em;

    @Inject
    Offices offices;

    @Inject
    Colleagues colleagues;

    List<OfficerView.Appointment> of(String office, String username, LocalDate today) {
        var all = em.createQuery(
                        "select a from ActingAppointment a where a.office = :office and a.username = :username order by a.fromDay desc, a.serial desc",
                        ActingAppointment.class)
                .setParameter("office", office)
                .setParameter("username", username)
                .getResultList();
        var open = all.stream().filter(one -> one.isOpen(today)).toList();
        var held = held(office, open);
        return all.stream()
                .map(one -> view(one, today, open.contains(one) ? warnings(one, all, held) : List.of()))
                .toList();
    }

    /** Whether each of the positions has a holder. */
    private Map<String, Boolean> held(String office, List<ActingAppointment> appointments) {
        var positions = appointments.stream()
                .map(ActingAppointment::position)
                .distinct()
                .toList();
        var holders = positions.isEmpty() ? List.<Colleague>of() : colleagues.holders(office, positions);
        return positions.stream()
                .collect(toMap(
                        position -> position,
                        position -> holders.stream()
                                .anyMatch(holder -> holder.authority().held().contains(position))));
    }

    private static List<AppointmentWarning> warnings(
            ActingAppointment one, List<ActingAppointment> all, Map<String, Boolean> held) {
        var warnings = new ArrayList<AppointmentWarning>();
        if (isLonger(one.fromDay(), one.untilDay(), MONTHS)) {
            warnings.add(AppointmentWarning.LONGER_THAN_THREE_MONTHS);
        }
        if (isLonger(begin(one, all), one.untilDay(), MONTHS_WITH_EXTENSION)) {
            warnings.add(AppointmentWarning.LONGER_THAN_SIX_MONTHS);
        }
        var hasHolder = held.get(one.position());
        if (one.kind() == ActingKind.PLT && hasHolder) {
            warnings.add(AppointmentWarning.POSITION_HAS_A_HOLDER);
        }
        if (one.kind() == ActingKind.PLH && !hasHolder) {
            warnings.add(AppointmentWarning.POSITION_HAS_NO_HOLDER);
        }
        return warnings;
    }

    private static boolean isLonger(LocalDate from, LocalDate until, int months) {
        return !until.isBefore(from.plusMonths(months));
    }

    /** The first day of the appointments to the same position that follow each other without a day between them, this one the last. */
    private static LocalDate begin(ActingAppointment one, List<ActingAppointment> all) {
        var begin = one.fromDay();
        for (var earlier : all) {
            if (earlier.endedAt() == null
                    && earlier.position().equals(one.position())
                    && earlier.untilDay().plusDays(1).equals(begin)) {
                begin = earlier.fromDay();
            }
        }
        return begin;
    }

    private OfficerView.Appointment view(ActingAppointment one, LocalDate today, List<AppointmentWarning> warnings) {
        return new OfficerView.Appointment(
                one.serial(),
                offices.actingTitle(one.kind(), one.position()),
                one.fromDay(),
                one.untilDay(),
                one.decree(),
                one.reason(),
                one.state(today),
                one.appointedAt(),
                one.appointedBy(),
                one.endedAt(),
                one.endedBy(),
                one.endReason(),
                one.isOpen(today),
                warnings);
    }
}
