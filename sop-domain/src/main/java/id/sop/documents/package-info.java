/** What every paper needs: checked files, official prints, tables to take away. Knows no letter and no procedure. */
package id.sop.documents;
