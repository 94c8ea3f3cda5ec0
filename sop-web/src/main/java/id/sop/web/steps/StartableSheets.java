package id.sop.web.steps;

import id.sop.organisation.CurrentCaller;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.sheet.Sop;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The sheets that the caller can start, with the page of their first row. */
@Named
@RequestScoped
public class StartableSheets {

    @Inject
    CurrentCaller current;

    @Inject
    Catalogue catalogue;

    private List<Start> starts;

    /**
     * A sheet and where it begins.
     *
     * @param page the page of its first row, as an outcome
     */
    public record Start(String code, String title, String activity, String handler, String page) {}

    public List<Start> getAll() {
        if (starts == null) {
            starts = catalogue.startableBy(current.get()).stream()
                    .map(StartableSheets::start)
                    .toList();
        }
        return starts;
    }

    /** The sheet that begins with this handler, if the caller may start one. */
    public Optional<Start> beginningWith(String handler) {
        return getAll().stream()
                .filter(start -> start.handler().equals(handler))
                .findFirst();
    }

    /** Where a sheet begins, if the caller may start it. */
    public Optional<Start> of(Sop sop) {
        return Optional.of(sop)
                .filter(sheet -> Catalogue.startable(sheet, current.get()))
                .map(StartableSheets::start);
    }

    private static Start start(Sop sop) {
        var first = sop.first();
        return new Start(sop.code(), sop.title(), first.activity(), first.handler(), StepPages.page(first));
    }
}
