package id.sop.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.organisation.Right;
import id.sop.procedures.inbox.Inbox;
import id.sop.procedures.inbox.TaskCounts;
import id.sop.web.modules.MenuEntry;
import id.sop.web.modules.MenuEntry.Group;
import id.sop.web.modules.ModulePages;
import id.sop.web.modules.SecondModule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final ModulePages WORK = new ModulePages() {
        @Override
        public int place() {
            return 200;
        }

        @Override
        public List<MenuEntry> menu() {
            return List.of(
                    MenuEntry.of(Group.MODULE, "work.catalogue"),
                    MenuEntry.of(Group.TASKS, "tasks").at("/index.xhtml").counting(kind -> true));
        }
    };

    private static Frame frame(Right... rights) {
        var frame = new Frame();
        frame.modules = SecondModule.among(WORK, new SecondModule());
        frame.current = SecondModule.caller(rights);
        frame.inbox = new Inbox() {
            @Override
            public Map<String, TaskCounts> counts() {
                return Map.of("assessment", new TaskCounts(3, 1, 0, 0), "step", new TaskCounts(4, 0, 0, 0));
            }
        };
        return frame;
    }

    @Test
    void the_menu_is_in_the_order_of_the_day_and_of_the_modules() {
        var menu = frame(Right.READ_ALL_RUNS).getMenu();

        assertEquals(
                List.of("menu.tasks-group", "menu.clients-group", "menu.work-group", "menu.administration-group"),
                menu.stream().map(Frame.Group::key).toList());
        assertEquals(
                List.of(
                        new Frame.Entry("clients.all", "/clients/all.xhtml", 0),
                        new Frame.Entry("clients.mine", "/clients/mine.xhtml", 3)),
                menu.get(1).entries());
    }

    @Test
    void an_entry_says_how_many_of_its_tasks_wait() {
        assertEquals(
                List.of(new Frame.Entry("tasks", "/index.xhtml", 7)),
                frame().getMenu().get(0).entries());
    }

    @Test
    void a_way_that_would_end_in_a_refusal_is_not_shown() {
        assertEquals(
                List.of(new Frame.Entry("clients.mine", "/clients/mine.xhtml", 3)),
                frame().getMenu().get(1).entries());
        assertFalse(frame().mayOpen("clients.all"));
        assertTrue(frame(Right.READ_ALL_RUNS).mayOpen("clients.all"));
        assertFalse(frame().mayOpen("nobody.knows"));
    }
}
