package id.sop.documents.print;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The block in which an officer signs a paper.
 *
 * @param date when; without it it is left to be written by hand
 * @param position the position in which she signs (jabatan)
 * @param name the empty string for a line to write on
 * @param nip the number of the civil servant; the empty string for a line to write on
 */
public record Signature(String place, Optional<LocalDate> date, String position, String name, String nip) {}
