/** Lists as tables for a spreadsheet: CSV and Excel. */
package id.sop.documents.tables;
