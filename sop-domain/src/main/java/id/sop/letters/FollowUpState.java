package id.sop.letters;

/** Where the follow-up of one addressee stands. */
public enum FollowUpState {
    /** Named by the disposition, not distributed yet. */
    NAMED,
    /** Distributed, not read yet. */
    SENT,
    /** Read; work is going on. */
    READ,
    /** The addressee asked back and waits for the answer. */
    ASKED,
    /** What was done is recorded. */
    DONE,
    /** Taken back while unread, or ended with the letter. */
    WITHDRAWN
}
