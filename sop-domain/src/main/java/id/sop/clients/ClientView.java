package id.sop.clients;

import id.sop.clients.persons.BirthDate;
import id.sop.clients.persons.Sex;
import id.sop.documents.numbers.SerialNumber;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A client as her page shows her to one reader: what belongs to a group of fields that the reader may not read is not there.
 *
 * @param number under which everybody knows her: the client number, before registration that of the member
 * @param address the same as in an address
 * @param intake the intake with which she came
 * @param run the run that carries it
 * @param shown the groups of fields that are there
 * @param group what her group is called: by its name where that may be read
 * @param documents papers, contact and family; empty where they may not be read
 * @param arrival how she was when she came; empty where it may not be read
 * @param referral who sent her; empty where it may not be read
 * @param gaps the columns of the book that are still open
 * @param milestones what has happened so far, oldest first
 * @param others her other cases in the office, newest first
 */
public record ClientView(
        String number,
        String address,
        SerialNumber intake,
        SerialNumber run,
        Set<FieldGroup> shown,
        CaseState state,
        boolean held,
        String name,
        String otherNames,
        Sex sex,
        Optional<BirthDate> birth,
        boolean maybeChild,
        String birthPlace,
        String marks,
        String region,
        String group,
        Optional<SerialNumber> masterNumber,
        String worker,
        LocalDate workerSince,
        Instant arrivedAt,
        Instant leftAt,
        Optional<Documents> documents,
        Optional<Condition> arrival,
        Optional<Sender> referral,
        Optional<Agreement> agreement,
        List<Hold> holds,
        List<BookColumn> gaps,
        List<Milestone> milestones,
        List<Other> others)
        implements Serializable {

    /** Papers, contact and family; the number of the civil registry is masked. */
    public record Documents(
            String nik,
            Contact.WithoutNik withoutNik,
            String familyCard,
            Religion religion,
            MaritalStatus maritalStatus,
            Education education,
            String address,
            String village,
            String phone,
            String mother,
            String father,
            String guardian,
            String guardianRelation,
            String guardianPhone,
            String belongings,
            String papers,
            String unknownBecause)
            implements Serializable {}

    /** How she was when she came. */
    public record Condition(String condition, String injury, UrgentNeed need) implements Serializable {}

    /** Who sent her, by which papers. */
    public record Sender(
            ReferralKind kind,
            String sender,
            String contact,
            String phone,
            String letterNumber,
            LocalDate letterDate,
            String recordNumber,
            LocalDate recordDate,
            String recordMaker,
            String escort)
            implements Serializable {}

    /** What she and the home agreed on. @param until null if no end was agreed on */
    public record Agreement(SerialNumber number, LocalDate signedOn, LocalDate from, LocalDate until)
            implements Serializable {}

    /**
     * That she was held.
     *
     * @param reason null where it may not be read
     * @param decision null while the head has not decided
     */
    public record Hold(
            Instant since,
            String by,
            String reason,
            LocalDate reviewOn,
            HoldDecision decision,
            String decisionReason,
            Instant decidedAt,
            String decidedBy)
            implements Serializable {}

    /** Something that has happened to her. */
    public record Milestone(Kind kind, LocalDate on) implements Serializable {

        /** What it is. */
        public enum Kind {
            ANNOUNCED,
            ARRIVED,
            RECORDED,
            REGISTERED,
            DEFINITIVE,
            IN_SERVICE,
            ENDED
        }
    }

    /** Another case of hers. */
    public record Other(String number, String address, CaseState state, LocalDate begunOn) implements Serializable {}

    /** Whether a group of fields may be read. */
    public boolean shows(FieldGroup group) {
        return shown.contains(group);
    }
}
