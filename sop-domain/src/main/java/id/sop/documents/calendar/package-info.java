/** The working calendar of an office as a paper for the wall. */
package id.sop.documents.calendar;
