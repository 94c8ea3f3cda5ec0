package id.sop.procedures.sheet;

/** What can be wrong with the file of a sheet; the sentence stands in the bundle as {@code sheet.problem.KIND}. */
public enum ProblemKind {
    /** {0} bytes found, {1} allowed. */
    FILE_TOO_LARGE,
    /** A file in which nothing stands. */
    FILE_EMPTY,
    /** A file that no parser can read to its end. */
    NOT_XML,
    /** A file with a document type: it could name other files or grow without end. */
    DOCUMENT_TYPE,
    /** A file that is no text in UTF-8: a picture, a file of an office program, another encoding. */
    NOT_TEXT,
    /** {0} the element or attribute with a character that nobody sees and that turns or breaks what is read. */
    NOT_PLAIN,
    /** {0} the characters that no font of the prints has. */
    NOT_PRINTABLE,
    /** What the schema check says and no other kind does. */
    NOT_A_SHEET,
    /** {0} the namespace that the file should name. */
    NOT_THE_NAMESPACE,
    /** {0} an element, {1} those that can stand in its place. */
    PART_OUT_OF_PLACE,
    /** {0} an element, where none can stand. */
    PART_NOT_HERE,
    /** {0} an element, {1} those of which it lacks one. */
    PART_INCOMPLETE,
    /** {0} an element that holds elements and no text. */
    TEXT_OUT_OF_PLACE,
    /** {0} an element that holds text and no elements. */
    PARTS_IN_TEXT,
    /** {0} attribute, {1} element. */
    ATTRIBUTE_UNKNOWN,
    /** {0} attribute, {1} element. */
    ATTRIBUTE_MISSING,
    /** {0} value, {1} its attribute or element, {2} the values that it can have. */
    VALUE_NOT_AMONG,
    /** {0} attribute or element, {1} how many characters it can have. */
    VALUE_TOO_LONG,
    /** {0} attribute or element, {1} how many characters it has, {2} how many any can have. */
    VALUE_FAR_TOO_LONG,
    /** {0} attribute or element. */
    VALUE_EMPTY,
    /** {0} value, {1} its attribute or element, {2} the least and {3} the greatest number that it can have. */
    VALUE_NO_NUMBER,
    /** {0} value, {1} its attribute: neither the number of a row nor {@code end}. */
    VALUE_NO_TARGET,
    /** {0} value, {1} its attribute: no code in small letters. */
    VALUE_NO_WORD,
    /** {0} value, {1} its attribute: no code in capital letters. */
    VALUE_NO_SHEET_CODE,
    /** {0} value, {1} its attribute: not the shape of the name of a handler. */
    VALUE_NO_HANDLER,
    /** {0} value, {1} its attribute or element, by a rule that no other kind tells. */
    VALUE_WRONG,
    /** {0} row, {1} line of its first appearance. */
    ROW_TWICE,
    /** {0} the number that is missing. */
    ROW_MISSING,
    /** {0} row, {1} the row before it. */
    ROW_OUT_OF_ORDER,
    /** {0} row. */
    FIRST_ROW_NOT_START,
    /** {0} row. */
    START_NOT_FIRST,
    /** {0} row: the last one, and the sheet ends neither there nor by its decision. */
    LAST_ROW_NOT_END,
    /** {0} row. */
    ROW_UNREACHABLE,
    /** {0} rows from which no way leads to the end. */
    NO_WAY_TO_THE_END,
    /** {0} row, {1} the missing way: Ya or Tdk. */
    DECISION_WITHOUT_WAY,
    /** {0} row, {1} the row it names. */
    WAY_TO_UNKNOWN_ROW,
    /** {0} row. */
    WAYS_WITHOUT_DECISION,
    /** {0} row: it lists its ways, and says yes and no besides. */
    WAYS_TOLD_TWICE,
    /** {0} row. */
    DECISION_WITH_ONE_WAY,
    /** {0} row, {1} the code, which another way has, or which is kept for rows without a choice. */
    WAY_CODE_TAKEN,
    /** {0} row, {1} words of the way, {2} its kind, {3} the row or end to which it leads. */
    WAY_MEANS_ANOTHER,
    /** {0} row: a way names an end to which it does not lead, or a row that is no end. */
    NAMED_END_WITHOUT_END,
    /** {0} row: a decision or an end that names a next row. */
    NEXT_OUT_OF_PLACE,
    /** {0} row. */
    REASON_WITHOUT_DECISION,
    /** {0} row, {1} code of the category. */
    REASON_TWICE,
    /** {0} row. */
    FIRST_ROW_WITHOUT_ACTOR,
    /** {0} rows, {1} position, {2} the positions that have a column. */
    ACTOR_WITHOUT_COLUMN,
    /** {0} row, {1} position. */
    ACTOR_TWICE,
    /** {0} position, {1} line of its first appearance. */
    COLUMN_TWICE,
    /** {0} row or "–", {1} the time as written. */
    TIME_UNREADABLE,
    /** {0} row or "–", {1} the range as written, of which the second end is not the longer one, {2} what would be right. */
    TIME_RANGE_REVERSED,
    /** {0} first row, {1} last row of a time for several: they are not two rows of the sheet in order, or have such a time already. */
    SHARED_TIME_OUT_OF_PLACE,
    /** {0} office. */
    OFFICE_UNKNOWN,
    /** {0} office of the sheet, {1} office of the officer who enters it. */
    SHEET_OF_ANOTHER_OFFICE,
    /** {0} position, {1} office, {2} the positions of the office. */
    POSITION_UNKNOWN,
    /** {0} rows, {1} handler. */
    HANDLER_UNKNOWN,
    /** {0} the first row, {1} its handler, which changes a thing that no row has made. */
    FIRST_ROW_CANNOT_START,
    /** {0} row, {1} handler, {2} a row that leads to it before any made the thing that it changes. */
    ROW_BEFORE_ITS_THING,
    /** {0} row, {1} handler, {2} the row that made what the run is about there, which is another kind of thing. */
    ROW_ABOUT_ANOTHER_THING,
    /** {0} row, {1} handler, which makes such a thing once more: the run would lose the first. */
    THING_MADE_TWICE,
    /** {0} rows, {1} the paper as printed, or the code that the sheet gives it. */
    PAPER_UNKNOWN,
    /** {0} row, {1} how many characters the name of a paper may have that the sheet gives no code. */
    PAPER_NAME_TOO_LONG,
    /** {0} rows, {1} the paper as printed, {2} the codes of the document types it can mean. */
    PAPER_AMBIGUOUS
}
