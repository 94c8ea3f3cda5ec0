package id.sop.web;

import id.sop.procedures.Inbox;
import id.sop.procedures.TaskCounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** How much waits for the caller, counted once a request: the frame of every page says it, and "Tugas saya" too. */
@RequestScoped
public class WaitingTasks {

    @Inject
    Inbox inbox;

    private Map<String, TaskCounts> byKind;

    /** All tasks. */
    public int all() {
        return (int) counts().all();
    }

    /** The follow-ups of dispositions. */
    public int followUps() {
        return (int) byKind().getOrDefault("follow-up", TaskCounts.NONE).all();
    }

    /** All tasks, and how many of them are late or soon due. */
    public TaskCounts counts() {
        return byKind().values().stream().reduce(TaskCounts.NONE, TaskCounts::plus);
    }

    private Map<String, TaskCounts> byKind() {
        if (byKind == null) {
            byKind = inbox.counts();
        }
        return byKind;
    }
}
