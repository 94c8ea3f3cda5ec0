/** The frame of every page: person, menu, what waits, tones. */
package id.sop.web.frame;
