package id.sop.web.frame;

import java.util.List;

/** The entries of the side menu, in the order of the office's day. The only place that lists them. */
final class Menu {

    /** A heading with its entries. */
    record Group(String key, List<Entry> entries) {}

    /** An entry: its name is what a page gives as "section", its text stands under "menu.name". */
    record Entry(String name, String page, int count) {

        Entry(String name, String page) {
            this(name, page, 0);
        }

        Entry waiting(int waiting) {
            return new Entry(name, page, waiting);
        }
    }

    static final List<Group> ALL = List.of(
            new Group("menu.tasks-group", List.of(new Entry("tasks", "/index.xhtml"))),
            new Group(
                    "menu.letters-group",
                    List.of(
                            new Entry("letters.incoming", "/letters/incoming.xhtml"),
                            new Entry("letters.dispositions", "/letters/dispositions.xhtml"))),
            new Group(
                    "menu.procedures-group",
                    List.of(
                            new Entry("procedures.catalogue", "/procedures/catalogue.xhtml"),
                            new Entry("procedures.revisions", "/procedures/revisions.xhtml"))),
            new Group(
                    "menu.registers-group",
                    List.of(
                            new Entry("procedures.runs", "/procedures/runs.xhtml"),
                            new Entry("procedures.papers", "/procedures/papers.xhtml"),
                            new Entry("administration.numbers", "/administration/numbers.xhtml"))),
            new Group(
                    "menu.administration-group",
                    List.of(
                            new Entry("administration.positions", "/administration/positions.xhtml"),
                            new Entry("administration.officers", "/administration/officers.xhtml"),
                            new Entry("administration.calendar", "/administration/calendar.xhtml"),
                            new Entry("letters.classifications", "/letters/classifications.xhtml"),
                            new Entry("administration.letterhead", "/administration/letterhead.xhtml"),
                            new Entry("administration.document-types", "/administration/document-types.xhtml"),
                            new Entry("administration.trail", "/administration/trail.xhtml"),
                            new Entry("administration.server", "/administration/server.xhtml"))));

    private Menu() {}
}
