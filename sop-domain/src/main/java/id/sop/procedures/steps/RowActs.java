package id.sop.procedures.steps;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Caller;
import java.util.List;

/**
 * What is done at a row again and again without moving the run. Such acts are the module's own, each with its beginning and its end; a module
 * that keeps some shows them on the page of the run by a bean of this type.
 */
public interface RowActs {

    /** Those of a run that the caller sees, as far as they are hers to see; none where the module keeps none for it. */
    List<RepeatedActs> of(Caller caller, SerialNumber run, Subject subject);
}
