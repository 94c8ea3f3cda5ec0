/** What waits for the caller, of whatever kind: asks every source of tasks and knows none. */
package id.sop.procedures.inbox;
