package id.sop.letters;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Actor;
import id.sop.procedures.steps.Awaited;
import id.sop.procedures.steps.Subject;
import id.sop.procedures.steps.Thing;
import id.sop.procedures.steps.Urgency;
import id.sop.shared.SearchText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A letter that came in (surat masuk): one line of the agenda book, and the papers and decisions about it.
 *
 * <p>The front desk receives it and enters it in the book; it is recorded and coded, and examined until it is right. The head disposes it, it is
 * distributed to those named, they follow it up, and it is archived: the rows of JBI-SURAT-MASUK. Until then it can end with its run; after that
 * nothing changes it any more. Sheets are data that offices edit, so that the letter itself refuses what is not its turn.
 */
@Entity
@Table(name = "incoming_letter")
@SequenceGenerator(name = "letter_id", sequenceName = "letter_id", allocationSize = 50)
class IncomingLetter extends Thing {

    /** The kind under which runs, files and the trace know an incoming letter. */
    static final String KIND = "letter";

    /** All of its fields, the longest summary too. */
    private static final int LONGEST_FOUND = 5000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_id")
    private long id;

    @Version
    private int version;

    @Column(name = "letter_state")
    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.RECEIVED;

    private String sender;

    @Column(name = "sender_key")
    private String senderKey;

    @Column(name = "letter_number")
    private String letterNumber;

    @Column(name = "letter_number_key")
    private String letterNumberKey;

    @Column(name = "letter_date")
    private LocalDate letterDate;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String subject;

    @Column(name = "subject_order")
    private String subjectOrder;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    private Confidentiality confidentiality;

    private String enclosures;

    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("position")
    private List<LetterScan> scans = new ArrayList<>();

    private String classification;

    @Column(name = "classification_title")
    private String classificationTitle;

    private String summary;

    @Column(name = "archive_cabinet")
    private String cabinet;

    @Column(name = "archive_drawer")
    private String drawer;

    @Column(name = "archive_map")
    private String map;

    @Column(name = "retention_note")
    private String retention;

    @Column(name = "archived_on")
    private LocalDate archivedOn;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private String registeredBy;

    @OneToMany(mappedBy = "letter", cascade = CascadeType.PERSIST)
    @OrderBy("givenAt, id")
    private List<Disposition> dispositions = new ArrayList<>();

    protected IncomingLetter() {}

    /** A letter just received, under its agenda number (row 1). */
    IncomingLetter(
            String office,
            SerialNumber number,
            SerialNumber run,
            LetterData data,
            Instant registeredAt,
            String registeredBy) {
        super(office, number, run);
        this.registeredAt = registeredAt;
        this.registeredBy = registeredBy;
        enter(data);
    }

    /**
     * Records and codes it, with what the front desk corrects on that occasion (row 2). Until it is disposed it may be recorded anew, as often as an
     * examination sends it back; it must be examined again then.
     *
     * @throws LetterStateDoesNotAllow if it is disposed, or has ended
     */
    void record(LetterData data, ClassificationCode code, String summary) {
        require(LetterState.RECEIVED, LetterState.RECORDED, LetterState.EXAMINED);
        classification = code.code();
        classificationTitle = code.title();
        this.summary = summary;
        state = LetterState.RECORDED;
        enter(data);
    }

    /**
     * Found right by the examination (row 3), or by one more; found wrong it stays as it is and goes back to be recorded anew.
     *
     * @throws LetterStateDoesNotAllow unless it is recorded and not disposed yet
     */
    void examined() {
        require(LetterState.RECORDED, LetterState.EXAMINED);
        state = LetterState.EXAMINED;
    }

    /**
     * Takes the disposition (row 4): the first, or another after the former was withdrawn.
     *
     * @throws LetterStateDoesNotAllow unless it is examined
     */
    void dispose(Disposition disposition) {
        require(LetterState.EXAMINED);
        dispositions.add(disposition);
        state = LetterState.DISPOSED;
    }

    /**
     * Takes the disposition in force back as a whole: the letter waits for another.
     *
     * @throws LetterStateDoesNotAllow unless it is disposed or distributed
     * @throws AlreadyRead if an addressee has read it
     */
    void withdrawDisposition(Actor officer, String reason, Instant now) {
        requireDisposition().withdraw(officer, reason, now);
        state = LetterState.EXAMINED;
    }

    /**
     * The disposition in force, while something can still be done about it.
     *
     * @throws LetterStateDoesNotAllow unless it is disposed or distributed
     */
    Disposition requireDisposition() {
        require(LetterState.DISPOSED, LetterState.DISTRIBUTED);
        return dispositionInForce().orElseThrow(this::doesNotAllow);
    }

    /**
     * Went to those named by the disposition (row 5).
     *
     * @throws LetterStateDoesNotAllow unless it is disposed
     */
    void distributed(Instant now) {
        require(LetterState.DISPOSED);
        requireDisposition().send(now);
        state = LetterState.DISTRIBUTED;
    }

    /**
     * Archives it (row 6).
     *
     * @throws FollowUpsOutstanding until every addressee has followed up (warning 2)
     * @throws LetterStateDoesNotAllow unless it is distributed
     */
    void archive(ArchiveLetter place, LocalDate today) {
        var outstanding = outstanding();
        if (!outstanding.isEmpty()) {
            throw new FollowUpsOutstanding(number().toString(), String.join(", ", outstanding));
        }
        require(LetterState.DISTRIBUTED);
        cabinet = place.getCabinet();
        drawer = place.getDrawer();
        map = place.getMap();
        retention = place.getRetention();
        archivedOn = today;
        state = LetterState.ARCHIVED;
    }

    /**
     * Its run was ended early: nobody has to follow up any more.
     *
     * @param byMistake whether it should not have been entered
     * @throws LetterStateDoesNotAllow if it is archived, or has ended before
     */
    @Override
    public void end(boolean byMistake, Instant now) {
        require(EnumSet.range(LetterState.RECEIVED, LetterState.DISTRIBUTED));
        dispositionInForce().ifPresent(disposition -> disposition.cancel(now));
        state = byMistake ? LetterState.WITHDRAWN : LetterState.ENDED_OUTSIDE;
    }

    @Override
    public boolean isFinished() {
        return state == LetterState.ARCHIVED;
    }

    /** Whether its number is void. */
    boolean isVoid() {
        return state == LetterState.WITHDRAWN;
    }

    /** Whether a disposition may be in force: it was disposed, and that was not taken back. */
    boolean isDisposed() {
        return state.compareTo(LetterState.DISPOSED) >= 0;
    }

    /** The addressees who have not followed up yet, by the names of their positions. */
    List<String> outstanding() {
        return dispositionInForce().map(Disposition::outstanding).orElse(List.of());
    }

    /** How many of the addressees have followed up. */
    Awaited followedUp() {
        return dispositionInForce().map(Disposition::followedUp).orElse(new Awaited(0, 0));
    }

    /** The last disposition that was not withdrawn. */
    Optional<Disposition> dispositionInForce() {
        return dispositions.stream().filter(Disposition::isInForce).reduce((earlier, later) -> later);
    }

    /** The follow-up with this serial within the letter. */
    Optional<FollowUp> followUp(int serial) {
        return dispositions.stream()
                .flatMap(disposition -> disposition.followUps().stream())
                .filter(followUp -> followUp.serial() == serial)
                .findFirst();
    }

    int nextFollowUpSerial() {
        return 1
                + (int) dispositions.stream()
                        .mapToLong(disposition -> disposition.followUps().size())
                        .sum();
    }

    @Override
    public Subject asSubject() {
        return Subject.of(KIND, number(), subject + " · " + sender, urgency);
    }

    /** Its data for a form that corrects them. */
    LetterData data() {
        var data = new LetterData();
        data.setSender(sender);
        data.setLetterNumber(letterNumber);
        data.setLetterDate(letterDate);
        data.setReceivedOn(receivedOn);
        data.setSubject(subject);
        data.setKind(kind);
        data.setUrgency(urgency);
        data.setConfidentiality(confidentiality);
        data.setEnclosures(enclosures);
        data.setScanIds(scanIds());
        return data;
    }

    @Override
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("state", state.name());
        values.put("sender", sender);
        values.put("letterNumber", letterNumber);
        values.put("letterDate", Objects.toString(letterDate, null));
        values.put("receivedOn", Objects.toString(receivedOn, null));
        values.put("subject", subject);
        values.put("kind", kind.name());
        values.put("urgency", urgency.name());
        values.put("confidentiality", confidentiality.name());
        values.put("enclosures", enclosures);
        values.put("scan", scans.isEmpty() ? null : String.join(", ", scanIds()));
        values.put("classification", classification);
        values.put("summary", summary);
        values.put("cabinet", cabinet);
        values.put("drawer", drawer);
        values.put("map", map);
        values.put("retention", retention);
        dispositionInForce().ifPresent(disposition -> values.putAll(disposition.values()));
        return values;
    }

    /** The form in which senders are compared. */
    static String senderKey(String sender) {
        return SearchText.key(200, sender);
    }

    /** The form in which their numbers are compared. */
    static String letterNumberKey(String letterNumber) {
        return SearchText.key(100, letterNumber);
    }

    private void require(LetterState first, LetterState... others) {
        require(EnumSet.of(first, others));
    }

    private void require(Set<LetterState> wanted) {
        if (!wanted.contains(state)) {
            throw doesNotAllow();
        }
    }

    private LetterStateDoesNotAllow doesNotAllow() {
        return new LetterStateDoesNotAllow(number().toString(), state);
    }

    private void enter(LetterData data) {
        sender = data.getSender().strip();
        senderKey = senderKey(sender);
        letterNumber = data.getLetterNumber();
        letterNumberKey = letterNumberKey(letterNumber);
        letterDate = data.getLetterDate();
        receivedOn = data.getReceivedOn();
        subject = data.getSubject().strip();
        subjectOrder = SearchText.order(subject);
        kind = data.getKind();
        urgency = data.getUrgency();
        confidentiality = data.getConfidentiality();
        enclosures = data.getEnclosures();
        scan(data.getScanIds());
        isFoundBy(LONGEST_FOUND, number(), sender, letterNumber, subject, classification, summary);
    }

    /** Each in its place, of which the key is made: what is behind the last one goes. */
    private void scan(List<String> fileIds) {
        var former = scansInOrder();
        for (var at = 0; at < fileIds.size(); at++) {
            if (at < former.size()) {
                former.get(at).replace(fileIds.get(at));
            } else {
                scans.add(new LetterScan(this, at, fileIds.get(at)));
            }
        }
        scans.removeIf(scan -> scan.position() >= fileIds.size());
    }

    /** What is read by a join comes in no order. */
    private List<LetterScan> scansInOrder() {
        return scans.stream()
                .sorted(Comparator.comparingInt(LetterScan::position))
                .toList();
    }

    long id() {
        return id;
    }

    LetterState state() {
        return state;
    }

    String sender() {
        return sender;
    }

    String letterNumber() {
        return letterNumber;
    }

    LocalDate letterDate() {
        return letterDate;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    String subject() {
        return subject;
    }

    LetterKind kind() {
        return kind;
    }

    Urgency urgency() {
        return urgency;
    }

    Confidentiality confidentiality() {
        return confidentiality;
    }

    String enclosures() {
        return enclosures;
    }

    /** Its scans as stored files, in their order. */
    List<String> scanIds() {
        return scansInOrder().stream().map(LetterScan::fileId).toList();
    }

    String classification() {
        return classification;
    }

    String classificationTitle() {
        return classificationTitle;
    }

    String summary() {
        return summary;
    }

    String cabinet() {
        return cabinet;
    }

    String drawer() {
        return drawer;
    }

    String map() {
        return map;
    }

    String retention() {
        return retention;
    }

    LocalDate archivedOn() {
        return archivedOn;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    String registeredBy() {
        return registeredBy;
    }

    List<Disposition> dispositions() {
        return List.copyOf(dispositions);
    }
}
