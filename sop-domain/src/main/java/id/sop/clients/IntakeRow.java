package id.sop.clients;

import id.sop.documents.numbers.SerialNumber;
import java.time.LocalDate;

/**
 * An intake as a line of its book.
 *
 * @param group what its group is called where everybody reads it
 * @param come how many of its members are here, or were
 * @param held how many of them are held
 */
public record IntakeRow(
        SerialNumber number,
        LocalDate announcedOn,
        String group,
        String batch,
        int members,
        long come,
        long held,
        long admitted,
        IntakeState state) {

    static IntakeRow of(Intake intake, String group) {
        var members = intake.members();
        return new IntakeRow(
                intake.number(),
                intake.announcedOn(),
                group,
                intake.batch(),
                members.size(),
                members.stream()
                        .filter(member -> member.clientCase().isPresent())
                        .count(),
                members.stream().filter(IntakeMember::isHeld).count(),
                members.stream()
                        .filter(member -> member.state() == MemberState.ADMITTED)
                        .count(),
                intake.state());
    }
}
