/** The sheets of the offices in all their revisions, and how a revision comes into force. Knows no run. */
package id.sop.procedures.catalogue;
