package id.sop.letters;

import static java.util.stream.Collectors.toMap;

import id.sop.procedures.sheet.HandlerKind;
import id.sop.procedures.steps.Handles;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Sheets with the rows of letters in any order, with decisions that lead anywhere; many are nearly right. */
final class ArbitraryLetterSheet {

    /** The handlers of letters in the order of JBI-SURAT-MASUK. */
    private static final List<Class<?>> HANDLERS = List.of(
            RegisterIncoming.class,
            RecordIncoming.class,
            ExamineIncoming.class,
            DisposeIncoming.class,
            DistributeIncoming.class,
            ArchiveIncoming.class);

    private ArbitraryLetterSheet() {}

    /** What the handlers say of where they can stand. */
    static Map<String, HandlerKind> kinds() {
        return handlers().collect(toMap(Handles::value, handles -> new HandlerKind(handles.about(), handles.starts())));
    }

    private static Stream<Handles> handlers() {
        return HANDLERS.stream().map(handler -> handler.getAnnotation(Handles.class));
    }

    /** A sheet of Jambi all of whose rows are done by the same position. */
    static String xml(String code, Random random) {
        int rows = 2 + random.nextInt(7);
        var text = new StringBuilder();
        for (int no = 1; no <= rows; no++) {
            text.append(row(no, rows, random));
        }
        return """
                <sop xmlns='urn:sop:sheet:1' code='%s' revision='1' office='jambi' about='letter'>
                <title>Surat</title><header/>
                <columns><column position='pelaksana'>Pelaksana</column></columns>
                <steps>%s</steps></sop>""".formatted(code, text);
    }

    private static String row(int no, int rows, Random random) {
        var handler = handler(no, random);
        var decision = no > 1 && (handler.equals("letters.examine") || random.nextInt(6) == 0);
        return "<step no='%d' symbol='%s' by='pelaksana'%s%s><activity>Kegiatan</activity></step>\n"
                .formatted(
                        no,
                        decision ? "decision" : no == 1 ? "start" : no == rows ? "end" : "process",
                        handler.isEmpty() ? "" : " does='" + handler + "'",
                        decision
                                ? " on-yes='%s' on-no='%s'".formatted(yes(no, rows, random), no(no, rows, random))
                                : "");
    }

    /** Mostly the row of the same number, else any, or a built-in one. */
    private static String handler(int no, Random random) {
        int chosen = random.nextInt(4) > 0 ? no - 1 : random.nextInt(HANDLERS.size() + 1);
        return handlers().skip(chosen).findFirst().map(Handles::value).orElse("");
    }

    private static String yes(int no, int rows, Random random) {
        return random.nextInt(4) > 0 && no < rows ? String.valueOf(no + 1) : target(rows, random);
    }

    private static String no(int no, int rows, Random random) {
        return random.nextInt(4) > 0 ? String.valueOf(Math.max(1, no - 1)) : target(rows, random);
    }

    private static String target(int rows, Random random) {
        int row = random.nextInt(rows + 1);
        return row == 0 ? "end" : String.valueOf(row);
    }
}
