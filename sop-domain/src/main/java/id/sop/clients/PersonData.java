package id.sop.clients;

import id.sop.clients.persons.BirthDate;
import id.sop.clients.persons.Description;
import id.sop.clients.persons.Regions;
import id.sop.clients.persons.Sex;
import id.sop.shared.PlainText;
import id.sop.shared.RecordChange;
import id.sop.shared.TypedText;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is entered of a person (identitas): as much as is known; of somebody whose name nobody knows not even that. */
public class PersonData extends RecordChange {

    @Size(max = 120) @PlainText
    private String name;

    @Size(max = 300) @PlainText
    private String otherNames;

    @NotNull private Sex sex = Sex.UNKNOWN;

    @PastOrPresent private LocalDate bornOn;

    @Min(1880) @Max(2200) private Integer bornInYear;

    @Min(0) @Max(120) private Integer age;

    @Min(0) @Max(20) private Integer ageTolerance;

    private BirthDate.Basis birthBasis;

    /** What is known of the birth, unless it is stated anew. */
    private BirthDate birth;

    @Size(max = 80) @PlainText
    private String birthPlace;

    @Size(max = 500) @PlainText
    private String marks;

    @Size(max = 80) @PlainText
    private String region;

    @Size(max = 30) @PlainText
    private String nik;

    private Contact.WithoutNik withoutNik;

    @Size(max = 30) @PlainText
    private String familyCard;

    @Size(max = 120) @PlainText
    private String mother;

    @Size(max = 120) @PlainText
    private String father;

    @Size(max = 300) @PlainText
    private String address;

    @Size(max = 120) @PlainText
    private String village;

    @Size(max = 60) @PlainText
    private String phone;

    @Size(max = 120) @PlainText
    private String guardian;

    @Size(max = 60) @PlainText
    private String guardianRelation;

    @Size(max = 60) @PlainText
    private String guardianPhone;

    private Religion religion;

    private MaritalStatus maritalStatus;

    private Education education;

    @Size(max = 300) @PlainText
    private String unknownBecause;

    /** A birth is stated in one way, and it is said how it is known. */
    @AssertTrue(message = "{person.birthInOneWay}") public boolean isBirthInOneWay() {
        return Stream.of(bornOn, bornInYear, age).filter(said -> said != null).count() <= 1;
    }

    /** Where she comes from is one of the list, so that it can be counted. */
    @AssertTrue(message = "{person.regionOfTheList}") public boolean isRegionOfTheList() {
        return TypedText.kept(region) == null
                || Regions.ofIndonesia().find(region.strip()).isPresent();
    }

    /** The birth as it is stated on a day, or as it was known before; empty where nobody says anything. */
    Optional<BirthDate> birth(LocalDate statedOn) {
        var basis = birthBasis == null ? BirthDate.Basis.OWN_STATEMENT : birthBasis;
        int tolerance = ageTolerance == null ? 0 : ageTolerance;
        if (bornOn != null) {
            return Optional.of(BirthDate.of(bornOn, basis, statedOn));
        }
        if (bornInYear != null) {
            return Optional.of(
                    tolerance == 0
                            ? BirthDate.ofYear(bornInYear, basis, statedOn)
                            : BirthDate.aboutYear(bornInYear, tolerance, basis, statedOn));
        }
        return Optional.ofNullable(age)
                .map(years -> BirthDate.aboutAge(years, tolerance, basis, statedOn))
                .or(() -> Optional.ofNullable(birth));
    }

    Contact contact() {
        return new Contact(
                TypedText.kept(nik),
                TypedText.kept(nik) == null ? withoutNik : null,
                TypedText.kept(familyCard),
                TypedText.kept(mother),
                TypedText.kept(father),
                TypedText.kept(address),
                TypedText.kept(village),
                TypedText.kept(phone),
                TypedText.kept(guardian),
                TypedText.kept(guardianRelation),
                TypedText.kept(guardianPhone),
                religion,
                maritalStatus,
                education,
                TypedText.kept(unknownBecause));
    }

    /** Fills what belongs to papers and contact. */
    void show(Contact contact) {
        nik = contact.nik();
        withoutNik = contact.withoutNik();
        familyCard = contact.familyCard();
        mother = contact.mother();
        father = contact.father();
        address = contact.address();
        village = contact.village();
        phone = contact.phone();
        guardian = contact.guardian();
        guardianRelation = contact.guardianRelation();
        guardianPhone = contact.guardianPhone();
        religion = contact.religion();
        maritalStatus = contact.maritalStatus();
        education = contact.education();
        unknownBecause = contact.unknownBecause();
    }

    @Override
    protected List<Value<?>> values() {
        return List.of(
                value("name", () -> name, to -> name = to),
                value("otherNames", () -> otherNames, to -> otherNames = to),
                value("sex", () -> sex, to -> sex = to),
                value("bornOn", () -> bornOn, to -> bornOn = to),
                value("bornInYear", () -> bornInYear, to -> bornInYear = to),
                value("age", () -> age, to -> age = to),
                value("ageTolerance", () -> ageTolerance, to -> ageTolerance = to),
                value("birthBasis", () -> birthBasis, to -> birthBasis = to),
                value("birthPlace", () -> birthPlace, to -> birthPlace = to),
                value("marks", () -> marks, to -> marks = to),
                value("region", () -> region, to -> region = to),
                value("nik", () -> nik, to -> nik = to),
                value("withoutNik", () -> withoutNik, to -> withoutNik = to),
                value("familyCard", () -> familyCard, to -> familyCard = to),
                value("mother", () -> mother, to -> mother = to),
                value("father", () -> father, to -> father = to),
                value("address", () -> address, to -> address = to),
                value("village", () -> village, to -> village = to),
                value("phone", () -> phone, to -> phone = to),
                value("guardian", () -> guardian, to -> guardian = to),
                value("guardianRelation", () -> guardianRelation, to -> guardianRelation = to),
                value("guardianPhone", () -> guardianPhone, to -> guardianPhone = to),
                value("religion", () -> religion, to -> religion = to),
                value("maritalStatus", () -> maritalStatus, to -> maritalStatus = to),
                value("education", () -> education, to -> education = to),
                value("unknownBecause", () -> unknownBecause, to -> unknownBecause = to));
    }

    /** By what others are compared with her. */
    Description description(LocalDate today) {
        return Persons.description(name, otherNames, sex, birth(today).orElse(null), TypedText.kept(region), contact());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What else she is called: aliases, names of endearment, other spellings, with "alias" or a stroke between them. */
    public String getOtherNames() {
        return otherNames;
    }

    public void setOtherNames(String otherNames) {
        this.otherNames = otherNames;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public LocalDate getBornOn() {
        return bornOn;
    }

    public void setBornOn(LocalDate bornOn) {
        this.bornOn = bornOn;
    }

    /** Where only the year is known. */
    public Integer getBornInYear() {
        return bornInYear;
    }

    public void setBornInYear(Integer bornInYear) {
        this.bornInYear = bornInYear;
    }

    /** How old she was said to be on the day of entry; where neither day nor year is known. */
    public Integer getAge() {
        return age;
    }

    public void setAge(Integer age) {
        this.age = age;
    }

    /** By how many years the age or the year may be wrong. */
    public Integer getAgeTolerance() {
        return ageTolerance;
    }

    public void setAgeTolerance(Integer ageTolerance) {
        this.ageTolerance = ageTolerance;
    }

    /** How the birth is known. */
    public BirthDate.Basis getBirthBasis() {
        return birthBasis;
    }

    public void setBirthBasis(BirthDate.Basis birthBasis) {
        this.birthBasis = birthBasis;
    }

    /** What is known of it, which stays unless a day, a year or an age is entered. */
    public BirthDate getBirth() {
        return birth;
    }

    public void setBirth(BirthDate birth) {
        this.birth = birth;
    }

    public String getBirthPlace() {
        return birthPlace;
    }

    public void setBirthPlace(String birthPlace) {
        this.birthPlace = birthPlace;
    }

    /** By what somebody is known again who has no name. */
    public String getMarks() {
        return marks;
    }

    public void setMarks(String marks) {
        this.marks = marks;
    }

    /** The code of the regency or city from which she comes. */
    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getNik() {
        return nik;
    }

    public void setNik(String nik) {
        this.nik = nik;
    }

    /** Why there is no NIK. */
    public Contact.WithoutNik getWithoutNik() {
        return withoutNik;
    }

    public void setWithoutNik(Contact.WithoutNik withoutNik) {
        this.withoutNik = withoutNik;
    }

    public String getFamilyCard() {
        return familyCard;
    }

    public void setFamilyCard(String familyCard) {
        this.familyCard = familyCard;
    }

    public String getMother() {
        return mother;
    }

    public void setMother(String mother) {
        this.mother = mother;
    }

    public String getFather() {
        return father;
    }

    public void setFather(String father) {
        this.father = father;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** Who answers for her. */
    public String getGuardian() {
        return guardian;
    }

    public void setGuardian(String guardian) {
        this.guardian = guardian;
    }

    /** What the guardian is to her. */
    public String getGuardianRelation() {
        return guardianRelation;
    }

    public void setGuardianRelation(String guardianRelation) {
        this.guardianRelation = guardianRelation;
    }

    public String getGuardianPhone() {
        return guardianPhone;
    }

    public void setGuardianPhone(String guardianPhone) {
        this.guardianPhone = guardianPhone;
    }

    public Religion getReligion() {
        return religion;
    }

    public void setReligion(Religion religion) {
        this.religion = religion;
    }

    public MaritalStatus getMaritalStatus() {
        return maritalStatus;
    }

    public void setMaritalStatus(MaritalStatus maritalStatus) {
        this.maritalStatus = maritalStatus;
    }

    /** The last school that she attended. */
    public Education getEducation() {
        return education;
    }

    public void setEducation(Education education) {
        this.education = education;
    }

    /** Why what is missing is not known: with it the columns of the book are answered (R18). */
    public String getUnknownBecause() {
        return unknownBecause;
    }

    public void setUnknownBecause(String unknownBecause) {
        this.unknownBecause = unknownBecause;
    }
}
