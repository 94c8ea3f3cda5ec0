package id.sop.clients.persons;

/** The sex of a person (jenis kelamin), as far as anybody has said. */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether both are known and not the same. */
    public boolean differsFrom(Sex other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
