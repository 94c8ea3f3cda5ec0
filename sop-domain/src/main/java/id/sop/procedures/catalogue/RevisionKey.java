package id.sop.procedures.catalogue;

import java.io.Serializable;

/**
 * A revision of a sheet of the caller's office as an officer had it before her.
 *
 * @param stamp changes with everything that happens to the revision
 */
public record RevisionKey(String code, int revision, String stamp) implements Serializable {}
