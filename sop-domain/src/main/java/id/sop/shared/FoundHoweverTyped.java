package id.sop.shared;

import java.util.List;

/** Version 32: what is stored to be found by is brought into the form of {@link SearchText}. */
final class FoundHoweverTyped extends ColumnsComputed {

    /** A letter was found by the beginning of its words: all of them stand in its own columns. */
    private static final String LETTER =
            "case when sequence_number < 1000 then substr(trim(cast(sequence_number + 10000 as char(9))), 2)"
                    + " else trim(cast(sequence_number as char(9))) end || '/' || trim(cast(book_year as char(4))) || ' ' || sender || ' '"
                    + " || coalesce(letter_number, '') || ' ' || subject || ' ' || coalesce(classification, '') || ' ' || coalesce(summary, '')";

    private static final List<Table> TABLES = List.of(
            Table.of(
                    "incoming_letter",
                    Computed.found(LETTER, 5000),
                    Computed.key("sender_key", "sender", 200),
                    Computed.key("letter_number_key", "letter_number", 100)),
            Table.found("sop_run", 1200),
            Table.found("run_paper", 2000),
            Table.found("document_type", 2000),
            Table.found("classification_code", 340),
            new Table(
                    "official_number",
                    List.of("office", "book", "book_year"),
                    "sequence_number",
                    -1,
                    List.of(Computed.found("search_text", 3000))));

    FoundHoweverTyped() {
        super(32, "found however typed", TABLES);
    }
}
