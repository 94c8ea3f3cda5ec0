package id.sop.procedures.sheet;

import id.sop.documents.print.PrintedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an installation must know for a sheet to run there: its positions, its handlers, where they can stand, and its papers. */
public final class SheetCheck {

    /** Asks for nothing: for drawing and for tests of a file alone. */
    static final SheetCheck NOTHING =
            new SheetCheck(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Of a name in the office's list of document types. */
    private static final int LONGEST_NAME = 300;

    private final Optional<Set<String>> positions;
    private final Optional<Map<String, HandlerKind>> handlers;
    private final Optional<PaperNames> papers;
    private final Optional<String> office;

    private SheetCheck(
            Optional<Set<String>> positions,
            Optional<Map<String, HandlerKind>> handlers,
            Optional<PaperNames> papers,
            Optional<String> office) {
        this.positions = positions;
        this.handlers = handlers;
        this.papers = papers;
        this.office = office;
    }

    /**
     * A check against what is installed.
     *
     * @param positions full codes of positions of all offices: {@code jambi.kasubbag-tu}
     * @param handlers all handlers by their keys, the built-in ones included
     */
    public static SheetCheck of(Set<String> positions, Map<String, HandlerKind> handlers) {
        return new SheetCheck(
                Optional.of(Set.copyOf(positions)),
                Optional.of(Map.copyOf(handlers)),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same, and that each paper of the sheet means one document type of its office.
     *
     * @param papers what the offices understand by the papers
     */
    public static SheetCheck of(Set<String> positions, Map<String, HandlerKind> handlers, PaperNames papers) {
        return new SheetCheck(
                Optional.of(Set.copyOf(positions)),
                Optional.of(Map.copyOf(handlers)),
                Optional.of(papers),
                Optional.empty());
    }

    /** The same, and that the sheet belongs to this office. */
    public SheetCheck ofOffice(String code) {
        return new SheetCheck(positions, handlers, papers, Optional.of(code));
    }

    /** @param problems what is wrong with the sheet itself: where rows and ways do not hold together, nothing can be said of its runs */
    void check(SheetElement sheet, Problems problems) {
        boolean holdsTogether = problems.isEmpty();
        if (office.filter(own -> !own.equals(sheet.required("office"))).isPresent()) {
            problems.add(sheet, ProblemKind.SHEET_OF_ANOTHER_OFFICE, sheet.required("office"), office.get());
            return;
        }
        office.ifPresent(entered -> checkPrint(sheet, problems));
        positions.ifPresent(known -> checkPositions(sheet, known, problems));
        handlers.ifPresent(known -> checkHandlers(sheet, known.keySet(), problems));
        handlers.filter(known -> holdsTogether)
                .ifPresent(known -> new SubjectCheck(rows(sheet), known, problems).check());
        papers.ifPresent(known -> checkPapers(sheet, known, problems));
    }

    /** Every text can be printed, in an element or in an attribute; asked of what is entered, for what is in the catalogue was accepted. */
    private static void checkPrint(SheetElement element, Problems problems) {
        element.written()
                .map(PrintedText::lost)
                .filter(lost -> !lost.isEmpty())
                .forEach(lost -> problems.add(element, ProblemKind.NOT_PRINTABLE, lost));
        element.children().forEach(child -> checkPrint(child, problems));
    }

    private static void checkPositions(SheetElement sheet, Set<String> known, Problems problems) {
        String office = sheet.required("office");
        if (known.stream().noneMatch(position -> position.startsWith(office + "."))) {
            problems.add(sheet, ProblemKind.OFFICE_UNKNOWN, office);
            return;
        }
        String own = known.stream()
                .filter(position -> position.startsWith(office + "."))
                .map(position -> position.substring(office.length() + 1))
                .sorted()
                .collect(Collectors.joining(", "));
        Map<String, SheetElement> unknown = new LinkedHashMap<>();
        Stream.concat(approver(sheet), columns(sheet))
                .filter(named -> !known.contains(office + "." + named.required("position")))
                .forEach(named -> unknown.putIfAbsent(named.required("position"), named));
        unknown.forEach((position, first) -> problems.add(first, ProblemKind.POSITION_UNKNOWN, position, office, own));
        if (columns(sheet).anyMatch(column -> unknown.containsKey(column.required("position")))) {
            problems.forget(fault -> fault.kind() == ProblemKind.ACTOR_WITHOUT_COLUMN
                    && known.contains(office + "." + fault.arguments().get(1)));
        }
    }

    private static Stream<SheetElement> columns(SheetElement sheet) {
        return sheet.child("columns").orElseThrow().children("column").stream();
    }

    private static Stream<SheetElement> approver(SheetElement sheet) {
        return sheet.child("header").orElseThrow().children("approved-by").stream()
                .filter(approver -> approver.attribute("position").isPresent());
    }

    private static void checkHandlers(SheetElement sheet, Set<String> known, Problems problems) {
        SameFaults<String> unknown = new SameFaults<>();
        rows(sheet)
                .forEach(row -> row.attribute("does")
                        .filter(handler -> !known.contains(handler))
                        .ifPresent(handler -> unknown.add(handler, row, row.number("no"))));
        unknown.tell((handler, first, rows) -> problems.add(first, ProblemKind.HANDLER_UNKNOWN, rows, handler));
    }

    private static void checkPapers(SheetElement sheet, PaperNames known, Problems problems) {
        String office = sheet.required("office");
        SameFaults<String> unknown = new SameFaults<>();
        SameFaults<Ambiguous> ambiguous = new SameFaults<>();
        for (SheetElement row : rows(sheet)) {
            int no = row.number("no");
            papers(row).forEach(paper -> {
                var code = paper.attribute("paper");
                if (code.isEmpty() && paper.text().length() > LONGEST_NAME) {
                    problems.add(paper, ProblemKind.PAPER_NAME_TOO_LONG, no, LONGEST_NAME);
                    return;
                }
                var meanings = known.meanings(office, code, paper.text());
                if (meanings.isEmpty()) {
                    unknown.add(code.orElse(paper.text()), paper, no);
                } else if (meanings.size() > 1) {
                    ambiguous.add(new Ambiguous(paper.text(), String.join(", ", meanings)), paper, no);
                }
            });
        }
        unknown.tell((paper, first, rows) -> problems.add(first, ProblemKind.PAPER_UNKNOWN, rows, paper));
        ambiguous.tell((paper, first, rows) ->
                problems.add(first, ProblemKind.PAPER_AMBIGUOUS, rows, paper.name(), paper.meanings()));
    }

    /** A printed name with the codes of the document types it can mean. */
    private record Ambiguous(String name, String meanings) {}

    /** What of a row is a paper: a thing at hand is none, and an output only with a code. */
    private static Stream<SheetElement> papers(SheetElement row) {
        return Stream.concat(
                row.children("requires").stream()
                        .filter(required -> !required.required("given").equals("at-hand")),
                row.children("output").stream()
                        .filter(output -> output.attribute("paper").isPresent()));
    }

    private static List<SheetElement> rows(SheetElement sheet) {
        return sheet.child("steps").orElseThrow().children("step");
    }
}
