package id.sop.organisation.calendar;

import id.sop.shared.DomainException;

/** Refusal: the text of a calendar year cannot be used; it says where and why. Arguments: file, line, the refusal of what stands there. */
public final class BrokenCalendar extends DomainException {

    private final String file;
    private final int line;
    private final DomainException reason;

    BrokenCalendar(String file, int line, DomainException reason) {
        super(file, line, reason);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    /** The name under which the text was read. */
    public String file() {
        return file;
    }

    /** The line at which reading ended, counted from 1. */
    public int line() {
        return line;
    }

    /** What is wrong there, for the log. */
    public String reason() {
        return reason.getMessage();
    }
}
