/** The engine: runs the sheets of the catalogue and keeps what was done, by whom and when. Knows no letter and no client. */
package id.sop.procedures.runs;
