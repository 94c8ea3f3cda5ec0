package id.sop.documents.calendar;

import id.sop.documents.print.Letterhead;
import java.util.List;

/**
 * A year of the working calendar as template {@value #TEMPLATE} prints it.
 *
 * @param year the year in digits
 * @param rows the months, three in a row
 * @param holidays the public holidays
 * @param leave the days of collective leave
 * @param hours the hours of the week and of each period, a line each
 * @param basis the decrees
 * @param version which version it is, in words
 * @param printed when and by whom it was printed, in words
 */
record CalendarTemplate(
        Letterhead letterhead,
        String year,
        List<Row> rows,
        List<Off> holidays,
        List<Off> leave,
        List<String> hours,
        List<String> basis,
        String version,
        String printed) {

    static final String TEMPLATE = "calendar";

    /** Months side by side. */
    record Row(List<Month> months) {}

    /** A month. @param weekdays the heads of its columns */
    record Month(String name, List<String> weekdays, List<Week> weeks) {}

    /** Seven days. */
    record Week(List<Day> days) {}

    /** A day; the number is empty for one of another month. */
    record Day(String number, String kind) {}

    /** A day off with its name. */
    record Off(String date, String name) {}
}
