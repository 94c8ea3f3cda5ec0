package id.sop.procedures.runs;

import id.sop.procedures.sheet.Paper;
import id.sop.procedures.sheet.PaperSheet;
import id.sop.procedures.sheet.SheetDrawing;
import id.sop.procedures.sheet.SheetReader;
import id.sop.procedures.sheet.SheetSvg;
import id.sop.procedures.sheet.Sop;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes every sheet of a folder as page (SVG in HTML) and as print (PDF), to be looked at; with how long that took.
 *
 * <p>{@code java … id.sop.procedures.runs.SheetImages src/main/resources/sop target/sheets}
 */
final class SheetImages {

    private static final String PAGE = "<!doctype html><meta charset='utf-8'><style>%s %s body {margin: 8px}</style>%s";

    private SheetImages() {}

    public static void main(String[] folders) throws IOException {
        Path target = Files.createDirectories(Path.of(folders[1]));
        Path web = Path.of("../sop-web/src/main/webapp/resources/sop");
        String tokens = Files.readString(web.resolve("sop.css"));
        String look = Files.readString(web.resolve("sheet.css"));
        List<Path> files;
        try (var all = Files.walk(Path.of(folders[0]))) {
            files = all.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        for (Path file : twice(files)) {
            Sop sop = read(file);
            long start = System.nanoTime();
            String svg = SheetSvg.render(SheetDrawing.of(sop, 1080), Locale.ROOT);
            long drawn = System.nanoTime();
            Files.writeString(target.resolve(sop.code() + ".html"), PAGE.formatted(tokens, look, svg));
            StringBuilder times = new StringBuilder(sop.code() + " page " + (drawn - start) / 1000 + " µs");
            for (Paper paper : Paper.values()) {
                start = System.nanoTime();
                byte[] pdf = SheetPdf.form(PaperSheet.of(sop, paper), Optional.empty(), Optional.empty());
                times.append(", ")
                        .append(paper)
                        .append(' ')
                        .append((System.nanoTime() - start) / 1000)
                        .append(" µs");
                Files.write(target.resolve(sop.code() + "-" + paper.inAddress() + ".pdf"), pdf);
            }
            System.out.println(times);
        }
    }

    /** The second time is the one to look at: by then the machine is warm. */
    private static List<Path> twice(List<Path> files) {
        return Stream.concat(files.stream(), files.stream()).toList();
    }

    private static Sop read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new SheetReader().read(file.toString(), in);
        }
    }
}
