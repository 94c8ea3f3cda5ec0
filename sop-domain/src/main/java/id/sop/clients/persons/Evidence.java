package id.sop.clients.persons;

/** What besides the names speaks for two descriptions meaning the same person, or against it, and by how many points. */
public enum Evidence {
    SAME_BIRTHDAY(25),
    /** Day and month are exchanged, as happens when a date is copied. */
    DAY_AND_MONTH_SWAPPED(20),
    /** The same day and month up to two years apart, or the same month and year. */
    NEARLY_SAME_BIRTHDAY(12),
    /** An estimate, or a date of which the day is not known, allows for the same day. */
    MAY_BE_SAME_BIRTHDAY(10),
    SAME_YEAR_OF_BIRTH(6),
    /** More than three years, of which one at least is estimated or known by its year only. */
    LIKELY_YEARS_APART(-20),
    /** More than three years. */
    YEARS_APART(-25),
    SAME_MOTHER(20),
    OTHER_MOTHER(-15),
    SAME_FATHER(10),
    OTHER_FATHER(-10),
    SAME_VILLAGE(6),
    SAME_REGENCY(4),
    SAME_FAMILY_CARD(8),
    /** It says who somebody is, and needs no points. */
    SAME_NIK(0),
    /** One digit or two are other ones, as happens in typing. */
    NEARLY_SAME_NIK(10),
    OTHER_NIK(-15),
    OTHER_SEX(-20);

    private final int points;

    Evidence(int points) {
        this.points = points;
    }

    public int points() {
        return points;
    }
}
