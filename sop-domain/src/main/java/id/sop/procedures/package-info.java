/** Runs the written procedures: catalogue, engine, tasks. Knows no letter and no client. */
package id.sop.procedures;
