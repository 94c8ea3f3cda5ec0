package id.sop.procedures.sheet;

/** Where a drawing is shown. */
enum Medium {
    PAGE(Typeface.NOTO_SANS, Typeface.NOTO_SANS),
    PAPER(Typeface.LIBERATION_SANS, Typeface.LIBERATION_SANS_BOLD);

    private final Typeface texts;
    private final Typeface headings;

    Medium(Typeface texts, Typeface headings) {
        this.texts = texts;
        this.headings = headings;
    }

    TextMeasure texts(double fontSize) {
        return new TextMeasure(texts, fontSize);
    }

    TextMeasure headings(double fontSize) {
        return new TextMeasure(headings, fontSize);
    }

    /** Whether what is uncertain is marked: an official paper shows the sheet as it is in force. */
    boolean marksDoubts() {
        return this == PAGE;
    }

    /** Whether a column is drawn that no row fills: the form of the regulation always has its Keterangan. */
    boolean drawsEmptyColumns() {
        return this == PAPER;
    }
}
