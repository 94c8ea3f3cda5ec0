package id.sop.web.procedures;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.inbox.Inbox;
import id.sop.procedures.inbox.TaskCounts;
import id.sop.procedures.inbox.TaskQuery;
import id.sop.procedures.runs.AssignmentService;
import id.sop.procedures.runs.RunNotFound;
import id.sop.procedures.steps.Task;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import id.sop.web.frame.WaitingTasks;
import id.sop.web.shared.Words;
import id.sop.web.steps.StartableSheets;
import id.sop.web.steps.StepPages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** "Tugas saya": the page that everybody opens forty times a day. */
@Named("tasks")
@ViewScoped
public class TasksPage implements Serializable {

    /** As many sheets as have a button of their own. */
    private static final int FEW = 3;

    @Inject
    transient Inbox inbox;

    @Inject
    transient AssignmentService assignment;

    @Inject
    transient WaitingTasks waiting;

    @Inject
    transient StartableSheets startable;

    @Inject
    transient Words words;

    private TaskQuery.Due due;
    private String kind;
    private boolean mine;
    private String text;
    private int page = 1;
    private int size = 25;
    private transient Page<Task> tasks;

    public void load() {
        getTasks();
        getCounts();
        startable.getAll();
    }

    /** Takes a step and opens its form. */
    public String take(String number) {
        var run = SerialNumber.parse(number).orElseThrow(RunNotFound::new);
        return StepPages.outcome(assignment.take(run), run);
    }

    public Page<Task> getTasks() {
        if (tasks == null) {
            tasks = inbox.page(
                    new TaskQuery(due, mine, blankToNull(kind), blankToNull(text)), Slice.ofPage(page, size));
        }
        return tasks;
    }

    public TaskCounts getCounts() {
        return waiting.counts();
    }

    /** How many follow-ups of dispositions wait. */
    public long getFollowUps() {
        return waiting.followUps();
    }

    /** The sheets that the caller may start; of many, those whose first row has words of its own. */
    public List<StartableSheets.Start> getStarts() {
        var all = startable.getAll();
        return all.size() <= FEW
                ? all
                : all.stream()
                        .filter(start -> words.has("tasks.start." + start.handler()))
                        .limit(FEW)
                        .toList();
    }

    /** How many more she may start, which the catalogue shows. */
    public int getMoreStarts() {
        return startable.getAll().size() - getStarts().size();
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    public TaskQuery.Due getDue() {
        return due;
    }

    public void setDue(TaskQuery.Due due) {
        this.due = due;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public int getSize() {
        return size;
    }

    public void setSize(int size) {
        this.size = size;
    }
}
