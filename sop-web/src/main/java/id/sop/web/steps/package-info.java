/** The page of a row: its form, its papers, who took part, and a run in words. What the modules make their step pages of. */
package id.sop.web.steps;
