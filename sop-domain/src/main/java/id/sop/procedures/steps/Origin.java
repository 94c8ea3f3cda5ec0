package id.sop.procedures.steps;

import java.io.Serializable;

/**
 * What a run is started from (asal pelaksanaan), as one caller may see it.
 *
 * @param kind the kind of thing, as a key that a page maps to an address: {@code run}, {@code follow-up}
 * @param number its number as in an address
 * @param row the row that leads to the other sheet; 0 where there is none
 * @param text what it is called
 * @param subject what the new run is about too
 */
public record Origin(String kind, String number, int row, String text, Subject subject) implements Serializable {}
