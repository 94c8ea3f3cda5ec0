/** Papers as PDF: letterhead, templates, fonts and the canvas for what no template can say. */
package id.sop.documents.print;
