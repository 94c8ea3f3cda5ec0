package id.sop.procedures.steps;

import id.sop.shared.LastChange;
import id.sop.shared.RecordChange;
import java.io.Serializable;
import java.util.Optional;

/**
 * What is saved so far of one member of what a run is about, as the page of its row shows it (isian per anggota).
 *
 * @param member the key of the member, by which she is named to the trace: a number, never a name
 * @param name what the page calls her
 * @param line what was saved, or a fresh line
 * @param last who saved it last, and when
 * @param outcome how the row ends for her, a constant of the module; empty while that is open
 */
public record MemberLine<L extends RecordChange>(
        String member, String name, L line, LastChange last, Optional<? extends Enum<?>> outcome)
        implements Serializable {}
