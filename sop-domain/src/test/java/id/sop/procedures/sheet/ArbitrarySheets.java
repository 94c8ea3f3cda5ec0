package id.sop.procedures.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Sheets of any shape for drawing: they need not make sense, only hold together. */
final class ArbitrarySheets {

    private static final String[] WORDS = {
        "surat", "pemeriksaan", "laporan", "Pengadministrasi", "dan", "kelengkapan/berkas", "di", "terdokumentasikannya"
    };

    private static final String[] CHOICES = {
        "Ya", "Tdk", "Lengkap", "Tidak lengkap", "Perlu kunjungan ulang ke rumah klien", "Dirujuk"
    };

    private static final SheetHeader HEADER = SheetFixtures.incomingLetter().header();

    private ArbitrarySheets() {}

    /** Of at most so many rows. */
    static Arbitrary<Sop> sheets(int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(2, most),
                        Arbitraries.integers().between(1, 12),
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
                .mapToObj(i -> new Column(String.valueOf((char) ('a' + i)), heading(random)))
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
                Stream.generate(() -> orphan(random))
                        .limit(random.nextInt(4) == 0 ? random.nextInt(90) : 0)
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static OrphanRow orphan(Random random) {
        return new OrphanRow(
                List.of(text(random, 40)),
                Optional.empty(),
                Optional.of("5 Menit"),
                List.of(text(random, 5)),
                Optional.empty());
    }

    private static Step step(int no, int rows, List<Column> columns, Random random) {
        Symbol symbol = symbol(no, rows, random);
        List<String> by = columns.stream()
                .map(Column::position)
                .filter(position -> random.nextInt(3) == 0)
                .toList();
        List<Way> ways = switch (symbol) {
            case DECISION -> choices(no, rows, random);
            case END ->
                List.of(new Way(Outcome.DONE, Optional.empty(), Way.Kind.ENDS, Optional.empty(), Optional.empty()));
            default -> List.of(Way.done(no, random.nextInt(5) == 0 ? 1 + random.nextInt(rows) : no + 1));
        };
        return new Step(
                no,
                symbol,
                Set.of(),
                by.isEmpty()
                        ? List.of(columns.get(random.nextInt(columns.size())).position())
                        : by,
                activity(random),
                Stream.generate(() -> paper(random)).limit(papers(random)).toList(),
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

    /** Two to four ways, each anywhere, some of them to the same place. */
    private static List<Way> choices(int no, int rows, Random random) {
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> {
                    Outcome outcome = new Outcome("WAY_" + i);
                    Optional<Integer> to = target(no, rows, random);
                    return new Way(
                            outcome,
                            Optional.of(CHOICES[random.nextInt(CHOICES.length)]),
                            Way.usualKind(outcome, no, to),
                            to,
                            to.isEmpty() && random.nextBoolean() ? Optional.of("Ditolak") : Optional.empty());
                })
                .toList();
    }

    private static List<String> activity(Random random) {
        return Stream.generate(() -> text(random, random.nextInt(30) == 0 ? 150 : 25))
                .limit(1 + random.nextInt(3))
                .toList();
    }

    /** Mostly none or a few, now and then more than fit on a page. */
    private static int papers(Random random) {
        return random.nextInt(20) == 0 ? 45 : random.nextInt(3);
    }

    private static Optional<Integer> target(int no, int rows, Random random) {
        if (no < rows && random.nextInt(3) == 0) {
            return Optional.of(no + 1);
        }
        return target(rows, random);
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

    /** Of words that have an end: what an office calls a position. */
    private static String heading(Random random) {
        return random.ints(1 + random.nextInt(3), 0, WORDS.length)
                .mapToObj(word -> WORDS[word])
                .collect(Collectors.joining(" "));
    }

    private static String text(Random random, int most) {
        List<String> words = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            words.add(random.nextInt(200) == 0 ? "x".repeat(90) : WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", words);
    }
}
