package id.sop.server.load;

import id.sop.server.crash.FormBrowser;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that everybody opens, one after the other by one officer, on a database with many letters. */
final class BigPages {

    /** The last year of the letters that the benchmark of the domain writes. */
    private static final String AGENDA = "letters/incoming.xhtml?year=2026";

    private static final int WARM_UP = 10;
    private static final int TIMES = 50;

    private static final Pattern PAGE = Pattern.compile("page=(\\d+)");
    private static final Pattern LETTER = Pattern.compile("letters/letter\\.xhtml\\?no=([\\d-]+)");

    private final FormBrowser browser;
    private final Measurements measured;

    BigPages(URI address, Measurements measured) {
        this.browser = new FormBrowser(address);
        this.measured = measured;
    }

    void open() throws IOException, InterruptedException {
        browser.logIn("pelaksana");
        int last = last();
        String number = letterOf(last / 2);
        open("inbox", "index.xhtml");
        open("agenda book, first page", AGENDA);
        open("agenda book, a word", AGENDA + "&q=mattaher");
        open("agenda book, last page", AGENDA + "&page=" + last);
        open("a letter", "letters/letter.xhtml?no=" + number);
        open("a run", "procedures/run.xhtml?no=" + number);
    }

    private void open(String kind, String path) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            browser.open(path);
        }
        for (int i = 0; i < TIMES; i++) {
            measured.time(kind, path, () -> browser.open(path));
        }
    }

    /** The number of the last page of the agenda book, to which each of its pages leads. */
    private int last() throws IOException, InterruptedException {
        Matcher page = PAGE.matcher(browser.open(AGENDA).body());
        int last = 1;
        while (page.find()) {
            last = Math.max(last, Integer.parseInt(page.group(1)));
        }
        return last;
    }

    private String letterOf(int page) throws IOException, InterruptedException {
        Matcher letter = LETTER.matcher(browser.open(AGENDA + "&page=" + page).body());
        if (!letter.find()) {
            throw new IOException("no letter on page " + page + " of the agenda book");
        }
        return letter.group(1);
    }
}
