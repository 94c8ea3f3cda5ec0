package id.sop.letters;

/** By what the agenda book is ordered. */
public enum LetterOrder {
    NUMBER("l.number.sequence"),
    RECEIVED("l.receivedOn"),
    SENDER("l.senderKey"),
    SUBJECT("l.subject"),
    STATE("l.state");

    private final String path;

    LetterOrder(String path) {
        this.path = path;
    }

    String clause(boolean descending) {
        var direction = descending ? " desc" : "";
        return path + direction + (this == NUMBER ? "" : ", l.number.sequence" + direction);
    }
}
