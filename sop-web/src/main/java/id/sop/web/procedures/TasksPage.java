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
import id.sop.web.modules.ModulePages;
import id.sop.web.modules.Modules;
import id.sop.web.modules.Reminder;
import id.sop.web.modules.TaskPage;
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
    transient Modules modules;

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
    private transient List<Reminder> reminders;

    public void load() {
        getTasks();
        getCounts();
        startable.getAll();
        reminders = modules.each(ModulePages::reminders).toList();
    }

    /** Takes a step and opens its form. */
    public String take(String number) {
        var run = SerialNumber.parse(number).orElseThrow(RunNotFound::new);
        return StepPages.outcome(assignment.take(run), run);
    }

    /** The page of a row of a sheet, on which it can be looked at before it is taken. */
    public String pageOfRow(Task task) {
        return task.handler().map(StepPages::page).orElse(null);
    }

    /** What is to be done: a word for the activity where the kind of task has several, else that of the kind. */
    public String what(Task task) {
        var kind = "task." + task.kind();
        var one = kind + "." + task.activity();
        return words.has(one) ? words.of(one) : words.of(kind, task.activity());
    }

    public Page<Task> getTasks() {
        if (tasks == null) {
            tasks = inbox.page(
                    new TaskQuery(due, mine, blankToNull(kind), blankToNull(text)), Slice.ofPage(page, size));
        }
        return tasks;
    }

    /** All that waits, and how much of it is late or soon due. */
    public TaskCounts getCounts() {
        return inbox.counts().values().stream().reduce(TaskCounts.NONE, TaskCounts::plus);
    }

    /** What she should see to beside her tasks. */
    public List<Reminder> getReminders() {
        return reminders;
    }

    /** The kinds of tasks that are counted for themselves. */
    public List<String> getCountedKinds() {
        return modules.each(ModulePages::tasks)
                .filter(TaskPage::isCounted)
                .map(TaskPage::kind)
                .toList();
    }

    /** How many tasks of a kind wait. */
    public long count(String kindOfTask) {
        return inbox.counts().getOrDefault(kindOfTask, TaskCounts.NONE).all();
    }

    /** The page on which tasks of a kind are done; null where no module knows it. */
    public TaskPage pageOf(String kindOfTask) {
        return modules.each(ModulePages::tasks)
                .filter(known -> known.kind().equals(kindOfTask))
                .findFirst()
                .orElse(null);
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
