package id.sop.procedures.steps;

/** How far something is that takes the hands of two officers. */
public enum SecondHandState {
    /** Nobody has put a hand to it. */
    OPEN,
    /** The first has done her part. */
    READY,
    /** The second has done hers. */
    CLOSED,
    /** One officer closed it without the other, which the head of the office has not seen so far. */
    CLOSED_ALONE,
    /** The same, and he has. */
    CLOSED_ALONE_SEEN
}
