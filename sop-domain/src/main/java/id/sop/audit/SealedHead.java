package id.sop.audit;

import java.io.Serializable;

/**
 * The end of a chain at some moment.
 *
 * @param length how many lines were sealed
 * @param seal the seal of the last of them
 */
record SealedHead(long length, String seal) implements Serializable {}
