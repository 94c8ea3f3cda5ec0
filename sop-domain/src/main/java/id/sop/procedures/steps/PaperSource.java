package id.sop.procedures.steps;

import id.sop.organisation.Caller;
import java.util.List;
import java.util.Optional;

/** Papers that can be given to a run by reference: each module that keeps papers brings one bean, which keeps its own right of reading. */
public interface PaperSource {

    /** The kind of its papers, as {@link PaperReference#kind()} names it. */
    String kind();

    /** Papers that the caller may see and that have the words typed, newest first. */
    List<PaperReference> search(Caller caller, String typed, int limit);

    /** The paper with this number; empty if there is none that the caller may see. */
    Optional<PaperReference> find(Caller caller, String number);
}
