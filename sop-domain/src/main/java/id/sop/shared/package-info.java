/** What every module shares: refusals, pages of rows, traces. Depends on nothing of ours. */
package id.sop.shared;
