package id.sop.procedures.runs;

import java.time.Instant;

/** The instants of the current step: when it became possible, was taken, and is due (null where no time is printed), was planned for (null if not); the year whose calendar the due time waits for (null if none). */
record StepTimes(Instant openedAt, Instant begunAt, Instant dueAt, Instant plannedDueAt, Integer dueWaitsFor) {}
