package id.sop.procedures.sheet;

import java.util.Objects;
import java.util.Optional;

/**
 * A way out of a row (jalur): what chooses it, where it leads, and what it means to go it.
 *
 * @param outcome with which the row ends when it is gone
 * @param words those of the sheet that choose it, "Tidak lengkap"; empty for the usual ones of its outcome
 * @param kind what it means
 * @param to the row to which it leads; empty where the run ends
 * @param endsAs what the sheet calls an end that is not the usual one: "Dirujuk"
 */
public record Way(Outcome outcome, Optional<String> words, Kind kind, Optional<Integer> to, Optional<String> endsAs) {

    /** What it means to go a way. */
    public enum Kind {
        /** The work goes on. */
        ON,
        /** The work is returned (dikembalikan): somebody has to do it better, and is told why. */
        BACK,
        /** The work is done once more, as it should be: another visit, the next month. */
        AGAIN,
        /** The run ends. */
        ENDS
    }

    public Way {
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(words);
        Objects.requireNonNull(to);
        Objects.requireNonNull(endsAs);
        if ((kind == Kind.ENDS) != to.isEmpty()) {
            throw new IllegalArgumentException(outcome + ": a way ends the run, or leads to a row");
        }
        if (endsAs.isPresent() && kind != Kind.ENDS) {
            throw new IllegalArgumentException(outcome + ": only an end has a name");
        }
    }

    /** That of a row without a choice, to the row it leads to. */
    static Way done(int from, int to) {
        return new Way(
                Outcome.DONE, Optional.empty(), to > from ? Kind.ON : Kind.AGAIN, Optional.of(to), Optional.empty());
    }

    /** One with the usual words of its outcome; only a no returns the work by leading to the same or an earlier row. */
    static Way usual(Outcome outcome, int from, Optional<Integer> to) {
        return new Way(outcome, Optional.empty(), usualKind(outcome, from, to), to, Optional.empty());
    }

    /** What a way means of which the sheet does not say it. */
    static Kind usualKind(Outcome outcome, int from, Optional<Integer> to) {
        if (to.isEmpty()) {
            return Kind.ENDS;
        }
        if (to.get() > from) {
            return Kind.ON;
        }
        return outcome.equals(Outcome.NO) ? Kind.BACK : Kind.AGAIN;
    }

    /** Whether it returns the work to the same or an earlier row. */
    public boolean returnsWork() {
        return kind == Kind.BACK;
    }

    /** Whether the run ends by it in another way than the usual one. */
    public boolean endsOtherwise() {
        return kind == Kind.ENDS && (endsAs.isPresent() || outcome.equals(Outcome.NO));
    }

    /** What a run keeps of such an end. */
    public String endKept() {
        return endsAs.orElse(UnnamedEnd.NOT_CONTINUED.name());
    }

    /** What such an end is called: the name that the sheet has for it, or an {@link UnnamedEnd}. */
    public Object endName() {
        return UnnamedEnd.said(endKept());
    }

    /** Whether an officer who goes it has to say why: the work is returned, or she chooses that the run ends otherwise than usual. */
    public boolean needsReason() {
        return returnsWork() || endsOtherwise() && !isTheOnlyOne();
    }

    private boolean isTheOnlyOne() {
        return outcome.equals(Outcome.DONE) && words.isEmpty();
    }

    /** Whether the row has done what it is for, so that what it produces is there. */
    public boolean accomplishes() {
        return !needsReason() && !outcome.equals(Outcome.NO);
    }

    /** Whether it chooses between several: there are words for it. */
    public boolean isChosen() {
        return !outcome.equals(Outcome.DONE);
    }

    /** What stands beside its line on the sheet: the words, or "Ya" and "Tdk"; nothing where there is no choice. */
    public String label() {
        return words.orElse(outcome.equals(Outcome.YES) ? "Ya" : outcome.equals(Outcome.NO) ? "Tdk" : "");
    }
}
