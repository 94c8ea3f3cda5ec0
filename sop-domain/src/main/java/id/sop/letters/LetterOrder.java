package id.sop.letters;

/** By what the agenda book is ordered. */
public enum LetterOrder {
    NUMBER("l.number.year%1$s, l.number.sequence%1$s"),
    RECEIVED("l.receivedOn%1$s"),
    SENDER("l.senderKey%1$s"),
    SUBJECT("l.subject%1$s"),
    STATE("l.state%1$s");

    private final String clause;

    LetterOrder(String clause) {
        this.clause = clause;
    }

    String clause(boolean descending) {
        var own = clause.formatted(descending ? " desc" : "");
        return this == NUMBER ? own : own + ", " + NUMBER.clause(descending);
    }
}
