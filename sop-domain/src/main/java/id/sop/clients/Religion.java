package id.sop.clients;

/** The religion that somebody states (agama). */
public enum Religion {
    ISLAM,
    PROTESTANT,
    CATHOLIC,
    HINDU,
    BUDDHIST,
    CONFUCIAN,
    BELIEF,
    NOT_SAID
}
