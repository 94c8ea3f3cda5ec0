package id.sop.procedures.catalogue;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.sop.documents.types.DocumentTypeList;
import id.sop.documents.types.DocumentTypeNames;
import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.organisation.Position;
import id.sop.organisation.Right;
import id.sop.procedures.sheet.Column;
import id.sop.procedures.sheet.RequiredPaper;
import id.sop.procedures.sheet.SheetSchema;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.StarterSheet;
import id.sop.procedures.sheet.StarterSheet.KnownPaper;
import id.sop.procedures.sheet.Step;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody who writes a sheet needs of her office: its words, a sheet to begin with, and the schema. */
@Stateless
@RolesAllowed("**")
public class SheetGuideRegister {

    @Inject
    CurrentCaller current;

    @Inject
    Offices offices;

    @Inject
    Catalogue catalogue;

    @Inject
    DocumentTypeList types;

    @Inject
    StepHandlers handlers;

    /** The words of the caller's office. @throws id.sop.organisation.NotPermitted without the right to maintain sheets */
    public SheetWords words() {
        var office = maintainer().office();
        var known = handlers.kinds().entrySet().stream()
                .map(kind -> new HandlerRow(kind.getKey(), kind.getValue()))
                .sorted(comparing(HandlerRow::key))
                .toList();
        return new SheetWords(office, columns(office, offices.positions(office)), known);
    }

    /**
     * The file of a sheet with which the caller's office begins a new one: it asks for what first rows ask for, and produces what sheets produce.
     *
     * @throws id.sop.organisation.NotPermitted without the right to maintain sheets
     */
    public String starter() {
        var office = offices.office(maintainer().office());
        var code = office.code();
        var positions = offices.positions(code);
        var names = types.names(code);
        var sheets = catalogue.inForce(code);
        return new StarterSheet(
                        code,
                        office.name(),
                        columns(code, positions),
                        column(code, head(positions, office.headPosition())),
                        column(code, worker(positions, office.headPosition())),
                        usual(sheets.stream().flatMap(sheet -> required(names, sheet.first())), names),
                        usual(sheets.stream().flatMap(sheet -> produced(names, sheet)), names))
                .xml();
    }

    /** The schema of sheets. @throws id.sop.organisation.NotPermitted without the right to maintain sheets */
    public String schema() {
        maintainer();
        return SheetSchema.text();
    }

    private Caller maintainer() {
        var caller = current.get();
        caller.require(Right.MAINTAIN_SHEETS);
        return caller;
    }

    private static List<Column> columns(String office, List<Position> positions) {
        return positions.stream().map(position -> column(office, position)).toList();
    }

    private static Column column(String office, Position position) {
        return new Column(position.code().substring(office.length() + 1), position.name());
    }

    private static Position head(List<Position> positions, String head) {
        return positions.stream()
                .filter(position -> position.code().equals(head))
                .findFirst()
                .orElse(positions.get(0));
    }

    /** The last position to which letters are disposed, since an office lists those who carry out last; else any but the head. */
    private static Position worker(List<Position> positions, String head) {
        var others = positions.stream()
                .filter(position -> !position.code().equals(head))
                .toList();
        return Stream.of(others.stream().filter(Position::receivesLetters).toList(), others, positions)
                .filter(candidates -> !candidates.isEmpty())
                .findFirst()
                .map(candidates -> candidates.get(candidates.size() - 1))
                .orElseThrow();
    }

    /** The one of these that is named most often; where none is named, the first of the list. */
    private static Optional<KnownPaper> usual(Stream<DocumentTypeNames.Named> named, DocumentTypeNames known) {
        return named.collect(groupingBy(identity(), counting())).entrySet().stream()
                .max(Map.Entry.<DocumentTypeNames.Named, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().code()))
                .map(Map.Entry::getKey)
                .or(() -> known.all().stream().findFirst())
                .map(type -> new KnownPaper(type.code(), type.name()));
    }

    private static Stream<DocumentTypeNames.Named> required(DocumentTypeNames names, Step step) {
        return step.requires().stream()
                .filter(paper -> paper.given() == RequiredPaper.Given.OFFICER)
                .flatMap(paper -> names.meant(paper.paper(), paper.name()).stream());
    }

    private static Stream<DocumentTypeNames.Named> produced(DocumentTypeNames names, Sop sheet) {
        return sheet.steps().stream()
                .flatMap(step -> step.outputs().stream())
                .flatMap(output -> output.paper().flatMap(names::withCode).stream());
    }
}
