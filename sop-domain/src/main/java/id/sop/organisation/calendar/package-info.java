/**
 * The working calendar of an office (kalender kerja): when it works, when it does not, how much working time lies between
 * two moments, and by when a standard time is up. Plain Java: no persistence, no clock, no state.
 *
 * <p>A year is data ({@code organisation/calendar-2026.xml}, checked by {@code organisation/calendar.xsd}); an office may
 * keep its own text of it. Start with {@link id.sop.organisation.calendar.WorkingCalendar}.
 */
package id.sop.organisation.calendar;
