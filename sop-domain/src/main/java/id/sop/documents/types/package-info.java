/** The list of document types of an office. */
package id.sop.documents.types;
