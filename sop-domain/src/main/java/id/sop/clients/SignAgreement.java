package id.sop.clients;

import id.sop.shared.PlainText;
import id.sop.shared.TypedText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is entered of a member when the service agreement is signed (penandatanganan kesepakatan): period, signatures, what she consents to. */
public class SignAgreement extends MemberEntry {

    @PastOrPresent private LocalDate signedOn;

    private LocalDate from;

    private LocalDate until;

    private SigningManner manner;

    @Size(max = 120) @PlainText
    private String guardian;

    @Size(max = 60) @PlainText
    private String relation;

    @Size(max = 60) @PlainText
    private String language;

    @Size(max = 120) @PlainText
    private String firstWitness;

    @Size(max = 120) @PlainText
    private String secondWitness;

    private List<Consent> consents = new ArrayList<>();

    /** What is signed has a day, a beginning and a signature. */
    @AssertTrue(message = "{agreement.incomplete}") public boolean isComplete() {
        return getOutcome() != MemberOutcome.DONE || signedOn != null && from != null && manner != null;
    }

    /** It does not end before it begins. */
    @AssertTrue(message = "{agreement.endsBeforeItBegins}") public boolean isInOrder() {
        return from == null || until == null || !until.isBefore(from);
    }

    Signatures signatures() {
        return new Signatures(
                manner,
                TypedText.kept(guardian),
                TypedText.kept(relation),
                TypedText.kept(language),
                TypedText.kept(firstWitness),
                TypedText.kept(secondWitness),
                Set.copyOf(consents));
    }

    void show(ServiceAgreement agreement) {
        signedOn = agreement.signedOn();
        from = agreement.from();
        until = agreement.until().orElse(null);
        var signatures = agreement.signatures();
        manner = signatures.manner();
        guardian = signatures.guardian();
        relation = signatures.relation();
        language = signatures.language();
        firstWitness = signatures.firstWitness();
        secondWitness = signatures.secondWitness();
        consents = new ArrayList<>(signatures.consents().stream().sorted().toList());
    }

    @Override
    protected List<Value<?>> values() {
        var values = super.values();
        values.addAll(List.of(
                value("signedOn", () -> signedOn, to -> signedOn = to),
                value("from", () -> from, to -> from = to),
                value("until", () -> until, to -> until = to),
                value("manner", () -> manner, to -> manner = to),
                value("guardian", () -> guardian, to -> guardian = to),
                value("relation", () -> relation, to -> relation = to),
                value("language", () -> language, to -> language = to),
                value("firstWitness", () -> firstWitness, to -> firstWitness = to),
                value("secondWitness", () -> secondWitness, to -> secondWitness = to),
                value("consents", () -> new ArrayList<>(consents), to -> consents = to)));
        return values;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    /** The first day of the service. */
    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    /** The last one; null if no end is agreed on. */
    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    /** How the client signs. */
    public SigningManner getManner() {
        return manner;
    }

    public void setManner(SigningManner manner) {
        this.manner = manner;
    }

    /** Who signs with or for her; null if nobody does. */
    public String getGuardian() {
        return guardian;
    }

    public void setGuardian(String guardian) {
        this.guardian = guardian;
    }

    /** What the guardian is to her. */
    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    /** In which language it was read aloud. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getFirstWitness() {
        return firstWitness;
    }

    public void setFirstWitness(String firstWitness) {
        this.firstWitness = firstWitness;
    }

    public String getSecondWitness() {
        return secondWitness;
    }

    public void setSecondWitness(String secondWitness) {
        this.secondWitness = secondWitness;
    }

    /** To what she or her guardian consents. */
    public List<Consent> getConsents() {
        return consents;
    }

    public void setConsents(List<Consent> consents) {
        this.consents = new ArrayList<>(consents);
    }
}
