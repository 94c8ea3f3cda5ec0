package id.sop.procedures.sheet;

import id.sop.documents.print.PdfCanvas;
import id.sop.documents.print.PrintedText;
import java.util.Map;
import java.util.stream.Stream;

/** How wide the characters of a font are, in thousandths of the font size, without asking a screen or a printer. */
enum Typeface {

    /** Noto Sans, the widest of the fonts that the pages name for running text. */
    NOTO_SANS(640, Map.of('•', 380), """
            260 269 408 646 572 831 732 225 300 300 551 572 268 322 268 372
            572 572 572 572 572 572 572 572 572 572 268 268 572 572 572 434
            899 639 650 632 730 556 519 728 741 339 273 619 524 907 760 781
            605 781 622 549 556 731 600 930 586 566 572 329 372 329 572 444
            281 561 615 480 615 564 344 615 618 258 258 534 258 935 618 605
            615 615 413 479 361 618 508 786 529 510 470 380 551 380 572
            """),

    /** Liberation Sans, which every print embeds. */
    LIBERATION_SANS(0, Map.of('•', 351, '–', 557, '—', 1000, '×', 584, '‘', 223, '’', 223, '“', 334, '”', 334), """
            278 278 355 557 557 890 667 191 334 334 390 584 278 334 278 278
            557 557 557 557 557 557 557 557 557 557 278 278 584 584 584 557
            1016 667 667 723 723 667 611 778 723 278 500 667 557 834 723 778
            667 778 723 667 611 723 667 944 667 667 611 278 278 278 470 557
            334 557 557 500 557 557 278 557 557 223 223 500 223 834 557 557
            557 557 334 500 278 557 500 723 500 500 500 334 260 334 584
            """),

    /** The same in bold. */
    LIBERATION_SANS_BOLD(
            0, Map.of('•', 351, '–', 557, '—', 1000, '×', 584, '‘', 278, '’', 278, '“', 500, '”', 500), """
            278 334 475 557 557 890 723 238 334 334 390 584 278 334 278 278
            557 557 557 557 557 557 557 557 557 557 334 334 584 584 584 611
            976 723 723 723 723 667 611 778 723 278 557 723 611 834 723 778
            667 778 723 667 611 723 667 944 667 667 611 334 278 334 584 557
            334 557 611 557 611 557 334 611 611 278 278 557 278 890 611 611
            611 611 390 557 334 611 557 778 557 557 500 390 280 390 584
            """);

    private static final int FIRST = ' ';
    private static final char NO_BREAK = '\u00a0';

    private final int other;
    private final Map<Character, Integer> beyond;
    private final int[] advance;

    /**
     * @param other on pages as wide as the widest character that is in neither list
     * @param beyond what offices use besides ASCII
     * @param advance of ASCII, from the blank to the tilde, sixteen a line
     */
    Typeface(int other, Map<Character, Integer> beyond, String advance) {
        this.other = other;
        this.beyond = beyond;
        this.advance =
                Stream.of(advance.split("\\s+")).mapToInt(Integer::parseInt).toArray();
    }

    double advance(int c) {
        int index = c == NO_BREAK ? 0 : c - FIRST;
        if (index >= 0 && index < advance.length) {
            return advance[index];
        }
        Integer known = beyond.get((char) c);
        if (known == null || c > Character.MAX_VALUE) {
            return elsewhere(c);
        }
        return known;
    }

    /** On paper as wide as the font that shows it; of the fonts of pages nobody knows which that is. */
    private double elsewhere(int c) {
        return switch (this) {
            case NOTO_SANS -> other;
            case LIBERATION_SANS -> PrintedText.advance(c, PdfCanvas.Face.NORMAL);
            case LIBERATION_SANS_BOLD -> PrintedText.advance(c, PdfCanvas.Face.BOLD);
        };
    }
}
