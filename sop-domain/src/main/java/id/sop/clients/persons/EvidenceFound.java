package id.sop.clients.persons;

import id.sop.shared.SearchText;
import java.util.ArrayList;
import java.util.List;

/** Collects what besides the names speaks for two descriptions meaning the same person, or against it. */
final class EvidenceFound {

    private static final double SAME_NAME = 0.85;
    private static final double OTHER_NAME = 0.6;
    private static final int DIGITS_MISTYPED = 2;

    private final Description one;
    private final Description other;
    private final List<Evidence> found = new ArrayList<>();

    private EvidenceFound(Description one, Description other) {
        this.one = one;
        this.other = other;
    }

    static List<Evidence> in(Description one, Description other) {
        var evidence = new EvidenceFound(one, other);
        evidence.addNik();
        BirthLikeness.of(one.birth(), other.birth()).ifPresent(evidence.found::add);
        evidence.addSex();
        evidence.addParent(one.motherForms(), other.motherForms(), Evidence.SAME_MOTHER, Evidence.OTHER_MOTHER);
        evidence.addParent(one.fatherForms(), other.fatherForms(), Evidence.SAME_FATHER, Evidence.OTHER_FATHER);
        evidence.addFamilyCard();
        evidence.addHome();
        return List.copyOf(evidence.found);
    }

    private void addNik() {
        if (one.nik() == null
                || other.nik() == null
                || !one.nik().tellsPeopleApart()
                || !other.nik().tellsPeopleApart()) {
            return;
        }
        long digits = one.nik().digitsOtherThan(other.nik());
        if (digits == 0) {
            found.add(Evidence.SAME_NIK);
        } else {
            found.add(digits <= DIGITS_MISTYPED ? Evidence.NEARLY_SAME_NIK : Evidence.OTHER_NIK);
        }
    }

    private void addSex() {
        if (one.sex().differsFrom(other.sex())) {
            found.add(Evidence.OTHER_SEX);
        }
    }

    private void addParent(List<NameForm> ones, List<NameForm> others, Evidence same, Evidence different) {
        if (ones.isEmpty() || others.isEmpty()) {
            return;
        }
        var score = NameLikeness.best(ones, others).score();
        if (score >= SAME_NAME) {
            found.add(same);
        } else if (score < OTHER_NAME) {
            found.add(different);
        }
    }

    private void addFamilyCard() {
        if (one.familyCard() != null
                && one.familyCard().tellsFamiliesApart()
                && one.familyCard().equals(other.familyCard())) {
            found.add(Evidence.SAME_FAMILY_CARD);
        }
    }

    /** Villages of different regencies often share their name. */
    private void addHome() {
        var regency = one.regency();
        var otherRegency = other.regency();
        boolean sameRegency = regency.isPresent() && regency.equals(otherRegency);
        boolean otherRegencies = regency.isPresent() && otherRegency.isPresent() && !sameRegency;
        if (!otherRegencies && isSamePlace(one.village(), other.village())) {
            found.add(Evidence.SAME_VILLAGE);
        }
        if (sameRegency) {
            found.add(Evidence.SAME_REGENCY);
        }
    }

    private static boolean isSamePlace(String place, String otherPlace) {
        if (place == null || otherPlace == null) {
            return false;
        }
        var words = SearchText.normal(place);
        return !words.isEmpty() && words.equals(SearchText.normal(otherPlace));
    }
}
