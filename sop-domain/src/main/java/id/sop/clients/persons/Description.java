package id.sop.clients.persons;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a person by which she is recognised: everything may be missing.
 *
 * @param names as they were typed; none of somebody whose name nobody knows
 * @param birth null if nothing is known of it
 * @param mother her name as it was typed; null if nobody knows it
 * @param father the same of the father; what follows "bin" or "binti" in her own name stands for it
 * @param village as it was typed; null if nobody knows it
 * @param region the code of the regency or city, {@code 15.71}; null if nobody knows it
 * @param familyCard null if she has none, or nobody knows it
 * @param nik the same
 */
public record Description(
        List<String> names,
        Sex sex,
        BirthDate birth,
        String mother,
        String father,
        String village,
        String region,
        FamilyCardNumber familyCard,
        Nik nik) {

    public Description {
        names = List.copyOf(names);
        sex = sex == null ? Sex.UNKNOWN : sex;
    }

    /** Of somebody of whom only names are known. */
    public static Description named(String... names) {
        return new Description(List.of(names), Sex.UNKNOWN, null, null, null, null, null, null, null);
    }

    public Description withSex(Sex known) {
        return new Description(names, known, birth, mother, father, village, region, familyCard, nik);
    }

    public Description withBirth(BirthDate known) {
        return new Description(names, sex, known, mother, father, village, region, familyCard, nik);
    }

    public Description withMother(String known) {
        return new Description(names, sex, birth, known, father, village, region, familyCard, nik);
    }

    public Description withFather(String known) {
        return new Description(names, sex, birth, mother, known, village, region, familyCard, nik);
    }

    /** @param code of the regency or city. @param known null if only the region is known */
    public Description withHome(String code, String known) {
        return new Description(names, sex, birth, mother, father, known, code, familyCard, nik);
    }

    public Description withFamilyCard(FamilyCardNumber known) {
        return new Description(names, sex, birth, mother, father, village, region, known, nik);
    }

    public Description withNik(Nik known) {
        return new Description(names, sex, birth, mother, father, village, region, familyCard, known);
    }

    List<NameForm> nameForms() {
        return NameForms.of(names).names();
    }

    List<NameForm> motherForms() {
        return NameForms.of(mother).names();
    }

    /** What the father is said to be called, by itself or in her own name. */
    List<NameForm> fatherForms() {
        var stated = NameForms.of(father).names();
        return stated.isEmpty() ? NameForms.of(names).fathers() : stated;
    }

    /** The regency or city, under its present code where it had another one before; empty if no more than the province is known. */
    Optional<Region> regency() {
        return Optional.ofNullable(region).flatMap(Regions.ofIndonesia()::find).filter(found -> !found.isProvince());
    }
}
