package id.sop.organisation;

import java.util.List;

/** A kind of open work whose due times follow the working calendar. A module that keeps such work adds one bean. */
public interface DueTimes {

    /** The open work that gets another due time by the change; nothing is changed yet. */
    List<MovedDue> moved(CalendarChange change);

    /**
     * Gives the work its new due times, and says so where the work keeps its history.
     *
     * @return how many got one
     */
    int move(CalendarChange change, Caller caller, String reason);
}
