package id.sop.procedures.sheet;

/** The symbol a row carries in the flowchart of its sheet (PermenPANRB 35/2012 knows no other for a row). */
public enum Symbol {
    /** Capsule at the first row (mulai). */
    START,
    /** Box: something is done (proses). */
    PROCESS,
    /** Diamond: yes or no (pengambilan keputusan). */
    DECISION,
    /** Capsule at a row after which nothing follows (selesai). */
    END
}
