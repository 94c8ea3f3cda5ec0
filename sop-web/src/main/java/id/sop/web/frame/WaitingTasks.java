package id.sop.web.frame;

import id.sop.procedures.inbox.Inbox;
import id.sop.procedures.inbox.TaskCounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** How much waits for the caller: the frame of every page says it, and "Tugas saya" too. */
@RequestScoped
public class WaitingTasks {

    @Inject
    Inbox inbox;

    /** All tasks. */
    public int all() {
        return (int) counts().all();
    }

    /** The follow-ups of dispositions. */
    public int followUps() {
        return (int) inbox.counts().getOrDefault("follow-up", TaskCounts.NONE).all();
    }

    /** All tasks, and how many of them are late or soon due. */
    public TaskCounts counts() {
        return inbox.counts().values().stream().reduce(TaskCounts.NONE, TaskCounts::plus);
    }
}
