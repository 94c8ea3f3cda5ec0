package id.sop.procedures.catalogue;

import id.sop.procedures.sheet.Mark;
import id.sop.procedures.sheet.Sop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The marks of sheets with what the office has confirmed of them. */
@ApplicationScoped
public class Confirmations {

    @Inject
    EntityManager em;

    /** All marks of a sheet, each with its confirmation if there is one. */
    List<SheetMark> marks(Sop sop) {
        var confirmed = em.createQuery(
                        "select c from SheetConfirmation c where c.key.office = :office and c.key.code = :code and c.key.revision = :revision",
                        SheetConfirmation.class)
                .setParameter("office", sop.office())
                .setParameter("code", sop.code())
                .setParameter("revision", sop.revision())
                .getResultList();
        return sop.marks().stream()
                .map(mark -> new SheetMark(mark, confirmation(mark, confirmed)))
                .toList();
    }

    /** How many marks of each sheet of an office are confirmed; none where there is no entry. */
    Map<SheetKey, Integer> counts(String office) {
        return em
                .createQuery(
                        "select c.key.code, c.key.revision, count(c) from SheetConfirmation c where c.key.office = :office"
                                + " group by c.key.code, c.key.revision",
                        Object[].class)
                .setParameter("office", office)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> new SheetKey(office, (String) row[0], (Integer) row[1]),
                        row -> ((Number) row[2]).intValue()));
    }

    /** The sheet with the marks that are still to be confirmed and no others. */
    Sop open(Sop sop, List<SheetMark> marks) {
        return sop.markedOnlyBy(marks.stream()
                .filter(mark -> mark.confirmed().isEmpty())
                .map(SheetMark::mark)
                .toList());
    }

    /** The sheet with the marks that are still to be confirmed and no others. */
    public Sop open(Sop sop) {
        return sop.marks().isEmpty() ? sop : open(sop, marks(sop));
    }

    private static Optional<SheetMark.Confirmed> confirmation(Mark mark, List<SheetConfirmation> confirmed) {
        return confirmed.stream()
                .filter(one -> one.key().row() == mark.row() && one.key().ordinal() == mark.ordinal())
                .findFirst()
                .map(one -> new SheetMark.Confirmed(one.by().name(), one.by().positionName(), one.at(), one.note()));
    }
}
