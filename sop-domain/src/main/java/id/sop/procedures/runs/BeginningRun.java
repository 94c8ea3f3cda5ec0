package id.sop.procedures.runs;

import id.sop.documents.numbers.SerialNumber;
import jakarta.enterprise.context.RequestScoped;

/** The run that this request begins. Its first row makes things before it is stored, and they are in its compartment already. */
@RequestScoped
class BeginningRun {

    private SopRun run;

    void is(SopRun begun) {
        run = begun;
    }

    boolean isConfined(String office, SerialNumber number) {
        return run != null
                && run.office().equals(office)
                && run.number().equals(number)
                && run.compartment().isPresent();
    }
}
