package id.sop.clients.persons;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * When somebody was born, as far as it is known (tanggal lahir): the days between which it was, how that is known, and when it was stated. Nobody's age
 * is stored: it follows from this on any day.
 */
@Embeddable
public class BirthDate implements Serializable {

    @Enumerated(EnumType.STRING)
    @Column(name = "birth_precision")
    private Precision precision;

    @Column(name = "born_earliest")
    private LocalDate earliest;

    @Column(name = "born_latest")
    private LocalDate latest;

    @Enumerated(EnumType.STRING)
    @Column(name = "birth_basis")
    private Basis basis;

    @Column(name = "birth_stated_on")
    private LocalDate statedOn;

    /** How much of the date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        ESTIMATED
    }

    /** How it is known (dasar). */
    public enum Basis {
        /** Akta kelahiran. */
        BIRTH_CERTIFICATE,
        /** Kartu keluarga. */
        FAMILY_CARD,
        /** Ijazah. */
        SCHOOL_CERTIFICATE,
        /** Keterangan sendiri. */
        OWN_STATEMENT,
        /** Keterangan keluarga. */
        FAMILY_STATEMENT,
        /** Taksiran petugas. */
        OFFICERS_ESTIMATE,
        /** Taksiran dokter. */
        DOCTORS_ESTIMATE
    }

    protected BirthDate() {}

    private BirthDate(Precision precision, LocalDate earliest, LocalDate latest, Basis basis, LocalDate statedOn) {
        this.precision = precision;
        this.earliest = earliest;
        this.latest = latest;
        this.basis = basis;
        this.statedOn = statedOn;
    }

    /** A day that is known. */
    public static BirthDate of(LocalDate day, Basis basis, LocalDate statedOn) {
        return new BirthDate(Precision.DAY, day, day, basis, statedOn);
    }

    /** Some day of a month. */
    public static BirthDate of(YearMonth month, Basis basis, LocalDate statedOn) {
        return new BirthDate(Precision.MONTH, month.atDay(1), month.atEndOfMonth(), basis, statedOn);
    }

    /** Some day of a year. */
    public static BirthDate ofYear(int year, Basis basis, LocalDate statedOn) {
        return years(Precision.YEAR, year, year, basis, statedOn);
    }

    /** Somebody said "about 1970". @param tolerance by how many years that may be wrong */
    public static BirthDate aboutYear(int year, int tolerance, Basis basis, LocalDate statedOn) {
        requireTolerance(tolerance);
        return years(Precision.ESTIMATED, year - tolerance, year + tolerance, basis, statedOn);
    }

    /** Somebody said "about 15 years" on a day. @param tolerance by how many years that may be wrong */
    public static BirthDate aboutAge(int age, int tolerance, Basis basis, LocalDate statedOn) {
        requireTolerance(tolerance);
        return new BirthDate(
                Precision.ESTIMATED,
                statedOn.minusYears(age + tolerance + 1L).plusDays(1),
                statedOn.minusYears(Math.max(0, age - tolerance)),
                basis,
                statedOn);
    }

    private static BirthDate years(Precision precision, int from, int to, Basis basis, LocalDate statedOn) {
        return new BirthDate(precision, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), basis, statedOn);
    }

    private static void requireTolerance(int tolerance) {
        if (tolerance < 0) {
            throw new IllegalArgumentException("A tolerance of " + tolerance + " years");
        }
    }

    public Precision precision() {
        return precision;
    }

    /** The first day on which it may have been. */
    public LocalDate earliest() {
        return earliest;
    }

    /** The last day on which it may have been. */
    public LocalDate latest() {
        return latest;
    }

    public Basis basis() {
        return basis;
    }

    public LocalDate statedOn() {
        return statedOn;
    }

    /** Whether the day is known. */
    public boolean isExact() {
        return precision == Precision.DAY;
    }

    /** How old she is on a day; nought before she was born. */
    public Age ageOn(LocalDate day) {
        var youngest = years(latest, day);
        var oldest = years(earliest, day);
        var middle = years(earliest.plusDays(ChronoUnit.DAYS.between(earliest, latest) / 2), day);
        return new Age(kind(youngest, oldest), middle, youngest, oldest);
    }

    private Age.Kind kind(int youngest, int oldest) {
        if (precision == Precision.ESTIMATED) {
            return Age.Kind.ABOUT;
        }
        return youngest == oldest ? Age.Kind.EXACT : Age.Kind.BETWEEN;
    }

    /** Born on 29 February she is a year older on 1 March. */
    private static int years(LocalDate born, LocalDate day) {
        return Math.max(0, (int) ChronoUnit.YEARS.between(born, day));
    }

    /** Whether she may be under 18 on a day: in doubt she is a child. */
    public boolean mayBeChild(LocalDate day) {
        return ageOn(day).mayBeChild();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BirthDate that
                && that.precision == precision
                && Objects.equals(that.earliest, earliest)
                && Objects.equals(that.latest, latest)
                && that.basis == basis
                && Objects.equals(that.statedOn, statedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(precision, earliest, latest, basis, statedOn);
    }
}
