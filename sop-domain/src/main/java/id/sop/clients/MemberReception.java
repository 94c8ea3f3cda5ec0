package id.sop.clients;

import id.sop.shared.PlainText;
import id.sop.shared.TypedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** What is entered of a member at the door: that she came, who she is, how she was and what she brought (penerimaan anggota). */
public class MemberReception extends MemberEntry {

    @Valid private PersonData person = new PersonData();

    @PastOrPresent private LocalDate arrivedOn;

    private LocalTime arrivedAt;

    @Size(max = 20) @PlainText
    private String sameAs;

    private boolean another;

    @Size(max = 1000) @PlainText
    private String condition;

    @Size(max = 1000) @PlainText
    private String injury;

    @NotNull private UrgentNeed need = UrgentNeed.NONE;

    @Size(max = 1000) @PlainText
    private String belongings;

    @Size(max = 500) @PlainText
    private String papers;

    /** Who is here came on a day. */
    @AssertTrue(message = "{member.arrivalRequired}") public boolean isArrivalKnown() {
        return !isHere() || arrivedOn != null;
    }

    boolean isHere() {
        return getOutcome() == MemberOutcome.DONE || getOutcome() == MemberOutcome.HELD;
    }

    /** When she came, in the office; the beginning of the day where nobody knows the time. */
    Instant arrived(ZoneId office) {
        return arrivedOn
                .atTime(arrivedAt == null ? LocalTime.MIN : arrivedAt)
                .atZone(office)
                .toInstant();
    }

    Arrival arrival() {
        return new Arrival(
                TypedText.kept(condition),
                TypedText.kept(injury),
                need,
                TypedText.kept(belongings),
                TypedText.kept(papers));
    }

    void show(IntakeMember member, ZoneId office) {
        member.person().ifPresent(known -> person = known.data());
        if (member.person().isEmpty()) {
            person.setName(member.called());
        }
        if (member.arrivedAt() != null) {
            var at = member.arrivedAt().atZone(office);
            arrivedOn = at.toLocalDate();
            arrivedAt = at.toLocalTime();
        }
        var how = member.arrival();
        condition = how.condition();
        injury = how.injury();
        need = how.need();
        belongings = how.belongings();
        papers = how.papers();
    }

    @Override
    protected List<PersonData> parts() {
        return List.of(person);
    }

    @Override
    protected List<Value<?>> values() {
        var values = super.values();
        values.addAll(person.values());
        values.addAll(List.of(
                value("arrivedOn", () -> arrivedOn, to -> arrivedOn = to),
                value("arrivedAt", () -> arrivedAt, to -> arrivedAt = to),
                value("sameAs", () -> sameAs, to -> sameAs = to),
                value("another", () -> another, to -> another = to),
                value("condition", () -> condition, to -> condition = to),
                value("injury", () -> injury, to -> injury = to),
                value("need", () -> need, to -> need = to),
                value("belongings", () -> belongings, to -> belongings = to),
                value("papers", () -> papers, to -> papers = to)));
        return values;
    }

    /** Who she is, as far as somebody knows. */
    public PersonData getPerson() {
        return person;
    }

    /** The day on which she came. */
    public LocalDate getArrivedOn() {
        return arrivedOn;
    }

    public void setArrivedOn(LocalDate arrivedOn) {
        this.arrivedOn = arrivedOn;
    }

    /** The time, by the clock on the wall. */
    public LocalTime getArrivedAt() {
        return arrivedAt;
    }

    public void setArrivedAt(LocalTime arrivedAt) {
        this.arrivedAt = arrivedAt;
    }

    /** The number of the member or client who is the same person, as in an address; null for a new one. */
    public String getSameAs() {
        return sameAs;
    }

    public void setSameAs(String sameAs) {
        this.sameAs = sameAs;
    }

    /** Whether the officer says that she is none of those who are very likely the same. */
    public boolean isAnother() {
        return another;
    }

    public void setAnother(boolean another) {
        this.another = another;
    }

    /** How she was, as the officer saw it. */
    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    /** What injuries were seen; null if none was. */
    public String getInjury() {
        return injury;
    }

    public void setInjury(String injury) {
        this.injury = injury;
    }

    public UrgentNeed getNeed() {
        return need;
    }

    public void setNeed(UrgentNeed need) {
        this.need = need;
    }

    /** What she brought, and where it is kept. */
    public String getBelongings() {
        return belongings;
    }

    public void setBelongings(String belongings) {
        this.belongings = belongings;
    }

    /** Which papers came with her. */
    public String getPapers() {
        return papers;
    }

    public void setPapers(String papers) {
        this.papers = papers;
    }
}
