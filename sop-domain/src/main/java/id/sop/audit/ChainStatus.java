package id.sop.audit;

import java.time.Instant;

/**
 * How far the trace of an office is sealed.
 *
 * @param begunAt since when lines are sealed
 * @param adopted how many lines were older than that
 * @param length how many lines are sealed
 * @param head the seal of the last one
 */
public record ChainStatus(Instant begunAt, long adopted, long length, String head) {}
