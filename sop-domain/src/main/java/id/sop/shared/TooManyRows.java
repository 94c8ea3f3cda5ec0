package id.sop.shared;

/** More rows match than are printed or exported at once; the arguments are how many match, and how many are at most. */
public class TooManyRows extends DomainException {

    TooManyRows(long found, int most) {
        super(found, most);
    }
}
