package id.sop.drafts;

import java.time.Instant;

/**
 * A draft as its owner gets it back.
 *
 * @param form the key of the form it was typed into
 * @param content what was typed, as the page wrote it
 * @param savedAt when it was kept last
 */
public record DraftView(String form, String content, Instant savedAt) {}
