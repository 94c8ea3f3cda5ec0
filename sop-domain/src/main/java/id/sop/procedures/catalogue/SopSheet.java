package id.sop.procedures.catalogue;

import static java.util.stream.Collectors.toCollection;

import id.sop.organisation.Actor;
import id.sop.organisation.Caller;
import id.sop.procedures.sheet.SheetReader;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.steps.ReasonRequired;
import id.sop.procedures.steps.SecondPersonRequired;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One revision of a sheet in the catalogue, kept as the file that describes it, which never changes, and its way into force.
 *
 * <p>Two people publish it: who entered it does not check it, and only the approver's position approves it.
 */
@Entity
@Table(name = "sop_sheet")
class SopSheet {

    @EmbeddedId
    private SheetKey key;

    @Version
    private int version;

    private String title;

    @Lob
    private String definition;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "sheet_state")
    @Enumerated(EnumType.STRING)
    private SheetState state;

    @Column(name = "approver_position")
    private String approver;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @ElementCollection
    @CollectionTable(
            name = "sheet_event",
            joinColumns = {
                @JoinColumn(name = "office", referencedColumnName = "office"),
                @JoinColumn(name = "code", referencedColumnName = "code"),
                @JoinColumn(name = "revision", referencedColumnName = "revision")
            })
    @OrderColumn(name = "ordinal")
    private List<SheetEvent> events = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "sheet_new_paper",
            joinColumns = {
                @JoinColumn(name = "office", referencedColumnName = "office"),
                @JoinColumn(name = "code", referencedColumnName = "code"),
                @JoinColumn(name = "revision", referencedColumnName = "revision")
            })
    @OrderColumn(name = "ordinal")
    private List<NewPaper> newPapers = new ArrayList<>();

    protected SopSheet() {}

    /**
     * A sheet as its file says it.
     *
     * @param approver the position that approves it
     */
    private SopSheet(Sop sop, SheetFile file, String approver, Instant now) {
        key = SheetKey.of(sop);
        title = sop.title();
        definition = new String(file.content(), StandardCharsets.UTF_8);
        fileName = file.name();
        this.approver = approver;
        enteredAt = now;
    }

    /** A revision that an officer enters. */
    static SopSheet draft(Sop sop, SheetFile file, String approver, Actor by, Instant now) {
        var sheet = new SopSheet(sop, file, approver, now);
        sheet.state = SheetState.DRAFT;
        sheet.enteredBy = by.username();
        sheet.happened(by, SheetAct.ENTERED, null, now);
        return sheet;
    }

    /** A revision that came with a file of the system: in force from this day. */
    static SopSheet seeded(Sop sop, SheetFile file, String approver, LocalDate today, Instant now) {
        var sheet = new SopSheet(sop, file, approver, now);
        sheet.state = SheetState.APPROVED;
        sheet.effectiveOn = today;
        sheet.events.add(SheetEvent.seeded(now));
        return sheet;
    }

    /**
     * Says what the office shall call the papers that it does not know.
     *
     * @throws RevisionStateDoesNotAllow unless it is a draft
     */
    void names(List<PaperNaming> papers) {
        require(SheetState.DRAFT);
        newPapers = papers.stream().map(NewPaper::new).collect(toCollection(ArrayList::new));
    }

    /**
     * A second person has read it against the printed form.
     *
     * @throws RevisionStateDoesNotAllow unless it is a draft
     * @throws SecondPersonRequired if the officer entered it herself
     */
    void check(Actor by, Instant now) {
        require(SheetState.DRAFT);
        SecondPersonRequired.after(enteredBy, by);
        state = SheetState.CHECKED;
        happened(by, SheetAct.CHECKED, null, now);
    }

    /**
     * It is a draft again, to be checked anew or to be discarded and entered better.
     *
     * @throws RevisionStateDoesNotAllow unless it is checked
     * @throws ReasonRequired if no reason is given
     */
    void sendBack(Actor by, String reason, Instant now) {
        require(SheetState.CHECKED);
        happened(by, SheetAct.SENT_BACK, ReasonRequired.in(reason), now);
        state = SheetState.DRAFT;
    }

    /**
     * It is in force from a day on.
     *
     * @param nip the approver's number; null where nobody has entered it
     * @throws RevisionStateDoesNotAllow unless it is checked
     * @throws EffectiveBeforeApproval if that day has passed
     */
    void approve(Actor by, String nip, LocalDate from, LocalDate today, Instant now) {
        require(SheetState.CHECKED);
        if (from.isBefore(today)) {
            throw new EffectiveBeforeApproval(today);
        }
        state = SheetState.APPROVED;
        effectiveOn = from;
        events.add(SheetEvent.approval(by, nip, now));
    }

    /**
     * No run begins with it any more, and none with an earlier revision either; what runs goes on.
     *
     * @throws RevisionStateDoesNotAllow unless it is approved
     * @throws ReasonRequired if no reason is given
     */
    void withdraw(Actor by, String reason, LocalDate today, Instant now) {
        require(SheetState.APPROVED);
        happened(by, SheetAct.WITHDRAWN, ReasonRequired.in(reason), now);
        state = SheetState.WITHDRAWN;
        withdrawnOn = today;
    }

    /** @throws RevisionStateDoesNotAllow if it is published: that never disappears */
    void requireUnpublished() {
        if (isPublished()) {
            throw new RevisionStateDoesNotAllow(state);
        }
    }

    /**
     * What it is on a day.
     *
     * @param highestInForce the highest revision of its code that had come into force by then, whether or not it was withdrawn since
     */
    RevisionStatus status(LocalDate day, int highestInForce) {
        return switch (state) {
            case DRAFT -> RevisionStatus.DRAFT;
            case CHECKED -> RevisionStatus.CHECKED;
            case WITHDRAWN -> RevisionStatus.WITHDRAWN;
            case APPROVED -> {
                if (key.revision() < highestInForce) {
                    yield RevisionStatus.SUPERSEDED;
                }
                yield effectiveOn.isAfter(day) ? RevisionStatus.SCHEDULED : RevisionStatus.IN_FORCE;
            }
        };
    }

    boolean isPublished() {
        return state == SheetState.APPROVED || state == SheetState.WITHDRAWN;
    }

    boolean isEnteredBy(String username) {
        return username.equals(enteredBy);
    }

    boolean isApprovedBy(Caller caller) {
        return caller.positions().contains(approver);
    }

    /** What an officer had before her: it differs as soon as anything happened, also when the number was used again. */
    String stamp() {
        return enteredAt.toEpochMilli() + "." + version;
    }

    /** The sheet as the file says it. */
    Sop read() {
        return new SheetReader().read(key.toString(), definition.getBytes(StandardCharsets.UTF_8));
    }

    /** The text of the file. */
    String definition() {
        return definition;
    }

    private void require(SheetState wanted) {
        if (state != wanted) {
            throw new RevisionStateDoesNotAllow(state);
        }
    }

    private void happened(Actor by, SheetAct kind, String note, Instant now) {
        events.add(SheetEvent.by(by, kind, note, now));
    }

    SheetKey key() {
        return key;
    }

    String title() {
        return title;
    }

    String fileName() {
        return fileName;
    }

    SheetState state() {
        return state;
    }

    /** The code of the position that approves and withdraws it. */
    String approver() {
        return approver;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    Optional<LocalDate> effectiveOn() {
        return Optional.ofNullable(effectiveOn);
    }

    List<SheetEvent> events() {
        return List.copyOf(events);
    }

    /** That it was approved; empty where it was not, and where it came with a file of the system. */
    Optional<SheetEvent> approval() {
        return events.stream()
                .filter(event -> event.kind() == SheetAct.APPROVED)
                .findFirst();
    }

    /** The papers that the office did not know when it was entered. */
    List<NewPaper> newPapers() {
        return List.copyOf(newPapers);
    }

    SheetEvent lastEvent() {
        return events.get(events.size() - 1);
    }
}
