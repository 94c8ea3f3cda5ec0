package id.sop.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** The opened forms of this session that were sent, each by the token of its page: a draft that arrives late is told apart by it. */
@SessionScoped
public class SentForms implements Serializable {

    private static final int REMEMBERED = 100;

    private final Deque<String> pages = new ArrayDeque<>();

    /** Remembers that the form on this page was sent. */
    public synchronized void add(String page) {
        pages.addLast(page);
        if (pages.size() > REMEMBERED) {
            pages.removeFirst();
        }
    }

    /** Whether the form on this page was sent. */
    public synchronized boolean has(String page) {
        return page != null && pages.contains(page);
    }
}
