/** Looks into what somebody uploads and lets pass what is safe to keep. Stores nothing. */
package id.sop.documents.uploads;
