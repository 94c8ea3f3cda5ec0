/** Who did and who looked: the trace of every office, written with each act and read by auditors. */
package id.sop.audit;
