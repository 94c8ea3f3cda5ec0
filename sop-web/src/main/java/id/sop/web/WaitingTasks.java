package id.sop.web;

import id.sop.procedures.Inbox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** How much waits for the caller, counted once a request: the frame of every page says it, and "Tugas saya" too. */
@RequestScoped
public class WaitingTasks {

    @Inject
    Inbox inbox;

    private Map<String, Long> byKind;

    /** All tasks. */
    public int all() {
        return byKind().values().stream().mapToInt(Long::intValue).sum();
    }

    /** The follow-ups of dispositions. */
    public int followUps() {
        return byKind().getOrDefault("follow-up", 0L).intValue();
    }

    private Map<String, Long> byKind() {
        if (byKind == null) {
            byKind = inbox.waiting();
        }
        return byKind;
    }
}
