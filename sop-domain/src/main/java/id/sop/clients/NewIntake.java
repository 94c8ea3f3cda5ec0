package id.sop.clients;

import id.sop.shared.PlainText;
import id.sop.shared.TypedText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The input of the row that announces clients (menerima informasi pengiriman calon klien): who sends how many, by which letter. */
public class NewIntake implements Serializable {

    private static final int LONGEST_NAME = 120;

    @NotBlank @Size(max = 20) @PlainText
    private String group;

    @Size(max = 80) @PlainText
    private String batch;

    @NotNull @PastOrPresent private LocalDate announcedOn;

    @NotNull private ReferralKind kind;

    @NotBlank @Size(max = 150) @PlainText
    private String sender;

    @Size(max = 120) @PlainText
    private String contact;

    @Size(max = 60) @PlainText
    private String phone;

    @Size(max = 100) @PlainText
    private String letterNumber;

    private LocalDate letterDate;

    @NotNull @Min(1) @Max(200) private Integer expected = 1;

    @Size(max = 8000) @PlainText
    private String memberNames;

    /** Each name is short enough for a person. */
    @AssertTrue(message = "{intake.namesTooLong}") public boolean isNamesShortEnough() {
        return lines().allMatch(name -> name.length() <= LONGEST_NAME);
    }

    /** No more names than members, and no more members than an intake holds. */
    @AssertTrue(message = "{intake.tooManyNames}") public boolean isNamesFew() {
        return lines().count() <= 200;
    }

    /** What the members are called, in their order; null for one whose name nobody said. */
    List<String> names() {
        var names = new ArrayList<String>(lines().toList());
        while (names.size() < Objects.requireNonNullElse(expected, 1)) {
            names.add(null);
        }
        return names;
    }

    private Stream<String> lines() {
        return memberNames == null
                ? Stream.empty()
                : memberNames.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    Referral referral() {
        return new Referral(
                kind,
                sender.strip(),
                TypedText.kept(contact),
                TypedText.kept(phone),
                TypedText.kept(letterNumber),
                letterDate,
                null,
                null,
                null,
                null);
    }

    /** The code of the group of clients. */
    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    /** What those who come together are called: "Angkatan II 2026"; null if nothing. */
    public String getBatch() {
        return batch;
    }

    public void setBatch(String batch) {
        this.batch = batch;
    }

    /** When the home was told. */
    public LocalDate getAnnouncedOn() {
        return announcedOn;
    }

    public void setAnnouncedOn(LocalDate announcedOn) {
        this.announcedOn = announcedOn;
    }

    public ReferralKind getKind() {
        return kind;
    }

    public void setKind(ReferralKind kind) {
        this.kind = kind;
    }

    /** The office, hospital or whoever sends them. */
    public String getSender() {
        return sender;
    }

    public void setSender(String sender) {
        this.sender = sender;
    }

    /** Whom to ask there. */
    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** Of the letter of the sender, as written. */
    public String getLetterNumber() {
        return letterNumber;
    }

    public void setLetterNumber(String letterNumber) {
        this.letterNumber = letterNumber;
    }

    public LocalDate getLetterDate() {
        return letterDate;
    }

    public void setLetterDate(LocalDate letterDate) {
        this.letterDate = letterDate;
    }

    /** How many are to come. */
    public Integer getExpected() {
        return expected;
    }

    public void setExpected(Integer expected) {
        this.expected = expected;
    }

    /** What they are called, one in a line, as far as somebody said it. */
    public String getMemberNames() {
        return memberNames;
    }

    public void setMemberNames(String memberNames) {
        this.memberNames = memberNames;
    }
}
