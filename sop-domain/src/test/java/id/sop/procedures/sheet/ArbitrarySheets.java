package id.sop.procedures.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Sheets of any shape for drawing: they need not make sense, only hold together. */
final class ArbitrarySheets {

    private static final String[] WORDS = {
        "surat", "pemeriksaan", "laporan", "Pengadministrasi", "dan", "kelengkapan/berkas", "di", "terdokumentasikannya"
    };

    private static final SheetHeader HEADER = SheetFixtures.incomingLetter().header();

    private ArbitrarySheets() {}

    /** Of at most so many rows. */
    static Arbitrary<Sop> sheets(int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(2, most),
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.longs())
                .as((rows, actors, seed) -> sheet(rows, actors, new Random(seed)));
    }

    /** A run that has done some rows, one of them often. */
    static Map<Integer, RowState> states(Sop sop, int done) {
        return sop.steps().stream()
                .collect(Collectors.toMap(
                        Step::no,
                        step -> step.no() <= done
                                ? new RowState(
                                        RowState.Progress.DONE,
                                        done - step.no(),
                                        List.of("21\u00a0Nov 10.24", "2 hari 14 jam (+1 hari 2 jam)"),
                                        true)
                                : new RowState(RowState.Progress.TO_COME, 0, List.of(), false)));
    }

    private static Sop sheet(int rows, int actors, Random random) {
        List<Column> columns = IntStream.range(0, actors)
                .mapToObj(i -> new Column(String.valueOf((char) ('a' + i)), text(random, 3)))
                .toList();
        List<Step> steps = new ArrayList<>();
        for (int no = 1; no <= rows; no++) {
            steps.add(step(no, rows, columns, random));
        }
        return new Sop(
                "TES",
                1,
                "jambi",
                Optional.empty(),
                "Lembar",
                HEADER,
                List.of(),
                columns,
                steps,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Step step(int no, int rows, List<Column> columns, Random random) {
        Symbol symbol = symbol(no, rows, random);
        List<String> by = columns.stream()
                .map(Column::position)
                .filter(position -> random.nextInt(3) == 0)
                .toList();
        List<Way> ways = switch (symbol) {
            case DECISION ->
                List.of(
                        Way.usual(Outcome.YES, no, target(rows, random)),
                        Way.usual(Outcome.NO, no, target(rows, random)));
            case END ->
                List.of(new Way(Outcome.DONE, Optional.empty(), Way.Kind.ENDS, Optional.empty(), Optional.empty()));
            default -> List.of(Way.done(no, no + 1));
        };
        return new Step(
                no,
                symbol,
                Set.of(),
                by.isEmpty()
                        ? List.of(columns.get(random.nextInt(columns.size())).position())
                        : by,
                text(random, 25),
                random.nextBoolean() ? List.of(paper(random), paper(random)) : List.of(),
                Optional.empty(),
                random.nextBoolean() ? Optional.of("30 Menit") : Optional.empty(),
                false,
                List.of(new Output(text(random, 5), Optional.empty())),
                random.nextInt(4) == 0 ? Optional.of(text(random, 3)) : Optional.empty(),
                List.of(),
                Optional.empty(),
                ways,
                List.of(),
                random.nextBoolean() ? List.of(mark(Aspect.BY), mark(Aspect.ACTIVITY), mark(Aspect.TIME)) : List.of());
    }

    private static Symbol symbol(int no, int rows, Random random) {
        if (no == 1) {
            return Symbol.START;
        }
        if (random.nextInt(3) == 0) {
            return Symbol.DECISION;
        }
        return no == rows ? Symbol.END : Symbol.PROCESS;
    }

    private static Optional<Integer> target(int rows, Random random) {
        return Optional.of(random.nextInt(rows + 1)).filter(row -> row > 0);
    }

    private static RequiredPaper paper(Random random) {
        return new RequiredPaper(text(random, 4), Optional.empty(), RequiredPaper.Given.OFFICER, false);
    }

    private static Uncertainty mark(Aspect about) {
        return new Uncertainty(about, Optional.empty(), "Tidak terbaca.");
    }

    private static String text(Random random, int most) {
        List<String> words = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", words);
    }
}
