/**
 * An SOP sheet as data: its model, the reader and checker of its file, and the geometry of its drawing.
 *
 * <p>Plain Java: nothing here knows a database, a container or a page.
 */
package id.sop.procedures.sheet;
