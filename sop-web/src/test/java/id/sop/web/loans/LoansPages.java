package id.sop.web.loans;

import id.sop.organisation.Right;
import id.sop.web.modules.MenuEntry;
import id.sop.web.modules.MenuEntry.Group;
import id.sop.web.modules.ModulePages;
import id.sop.web.modules.ThingPage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages of loans. */
@ApplicationScoped
class LoansPages implements ModulePages {

    private static final String BOOK = "/loans/book";

    @Override
    public int place() {
        return 300;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(MenuEntry.of(Group.MODULE, "loans.book").needs(Right.READ_ALL_RUNS));
    }

    /** One that is shown by its line in the book. */
    @Override
    public List<ThingPage> things() {
        return List.of(ThingPage.at("loan", BOOK)
                .asked(number -> "q=" + number)
                .numberedIn("loan")
                .readBy(Right.READ_ALL_RUNS));
    }
}
