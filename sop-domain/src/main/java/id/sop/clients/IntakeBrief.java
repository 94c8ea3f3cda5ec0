package id.sop.clients;

import id.sop.documents.numbers.SerialNumber;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a row shows of the intake that the row changes: who sends them and how far each is.
 *
 * @param kind null, as are sender and letter, where they may not be read
 * @param group what its group is called where everybody reads it
 * @param record the number of the record of admission; empty until it is made
 */
public record IntakeBrief(
        SerialNumber number,
        SerialNumber run,
        String group,
        String batch,
        LocalDate announcedOn,
        int expected,
        ReferralKind kind,
        String sender,
        String letterNumber,
        LocalDate letterDate,
        Optional<SerialNumber> record,
        List<Member> members)
        implements Serializable {

    /**
     * One of them.
     *
     * @param name null while nobody has said it
     * @param client her client number; empty until she is registered
     */
    public record Member(
            MemberNumber number, String name, MemberState state, boolean held, Optional<SerialNumber> client)
            implements Serializable {}

    public IntakeBrief {
        members = List.copyOf(members);
    }

    static IntakeBrief of(Intake intake, String group) {
        var referral = intake.referral();
        return new IntakeBrief(
                intake.number(),
                intake.run(),
                group,
                intake.batch(),
                intake.announcedOn(),
                intake.expected(),
                referral.kind(),
                referral.sender(),
                referral.letterNumber(),
                referral.letterDate(),
                intake.record(),
                intake.members().stream().map(IntakeBrief::member).toList());
    }

    /** The same for who may not read who sent them. */
    IntakeBrief withoutSender() {
        return new IntakeBrief(
                number, run, group, batch, announcedOn, expected, null, null, null, null, record, members);
    }

    private static Member member(IntakeMember member) {
        return new Member(
                member.number(),
                member.shownName(),
                member.state(),
                member.isHeld(),
                member.clientCase().flatMap(ClientCase::number));
    }
}
