package id.sop.clients;

import id.sop.organisation.Right;

/** What belongs together of all that is known of a client, because the same people may read it (clients 5.1). */
public enum FieldGroup {
    /** Name, sex, age (G1). */
    IDENTITY(Right.READ_CLIENTS),
    /** Number, state, stay (G8). */
    SERVICE(Right.READ_CLIENTS),
    /** Papers, contact, family (G2). */
    DOCUMENTS(Right.READ_CLIENT_DOCUMENTS),
    /** The group of clients (G3). */
    GROUP(Right.READ_CLIENT_GROUPS),
    /** Health (G4). */
    HEALTH(Right.READ_CLIENT_HEALTH),
    /** Raid, police, courts (G5). */
    LAW(Right.READ_CLIENT_LAW);

    private final Right right;

    FieldGroup(Right right) {
        this.right = right;
    }

    /** The right by which somebody reads it of all clients of the office. */
    Right right() {
        return right;
    }
}
