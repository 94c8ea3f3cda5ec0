package id.sop.server.load;

import id.sop.server.crash.FormBrowser;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An officer at work on the real pages, who thinks for five to ten seconds between two of them. */
final class Officer implements Runnable {

    /** Accounts of one office that read all its letters and runs; the first two register them. */
    private static final List<String> ACCOUNTS = List.of("pelaksana", "pelaksana2", "kasubbag", "kepala");

    private static final int WHO_REGISTER = 2;
    private static final int SHORTEST_THOUGHT = 5_000;
    private static final int LONGEST_THOUGHT = 10_000;

    /** How often an open page asks whether something has arrived. */
    private static final long POLL = 30_000_000_000L;

    private static final int YEAR = FormBrowser.thisYear();
    private static final Pattern DRAFT = Pattern.compile("data-sop-draft=\"([^\"]+)\"");

    private final FormBrowser browser;
    private final int account;
    private final int letters;
    private final long end;
    private final Measurements measured;
    private long polled = System.nanoTime();

    /**
     * @param serial which officer it is, from 0; several share an account
     * @param letters how many letters there are at least
     * @param end when the work ends, as {@link System#nanoTime()}
     */
    Officer(URI address, int serial, int letters, long end, Measurements measured) {
        this.browser = new FormBrowser(address);
        this.account = serial % ACCOUNTS.size();
        this.letters = letters;
        this.end = end;
        this.measured = measured;
    }

    @Override
    public void run() {
        try {
            Thread.sleep(random().nextInt(LONGEST_THOUGHT));
            measured.time("log in", "j_security_check", () -> browser.logIn(ACCOUNTS.get(account)));
            while (System.nanoTime() < end) {
                Thread.sleep(random().nextInt(SHORTEST_THOUGHT, LONGEST_THOUGHT));
                if (System.nanoTime() - polled > POLL) {
                    polled = System.nanoTime();
                    open("what has arrived", "script/inbox");
                }
                work(random().nextInt(100));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(int dice) throws InterruptedException {
        if (dice < 25) {
            open("inbox", "index.xhtml");
        } else if (dice < 35) {
            open("search", "search.xhtml?q=rapat");
        } else if (dice < 45) {
            open("agenda book", "letters/incoming.xhtml?year=" + YEAR);
        } else if (dice < 50) {
            open("agenda book, second page", "letters/incoming.xhtml?page=2&year=" + YEAR);
        } else if (dice < 55) {
            open("agenda book, a word", "letters/incoming.xhtml?q=rapat&year=" + YEAR);
        } else if (dice < 75) {
            open("letter", "letters/letter.xhtml?no=" + some());
        } else if (dice < 90 || account >= WHO_REGISTER) {
            open("run", "procedures/run.xhtml?no=" + some());
        } else {
            fillIn(dice < 96);
        }
    }

    /** Opens the form of a letter, keeps a draft of it, and mostly sends it. */
    private void fillIn(boolean isSent) throws InterruptedException {
        HttpResponse<String> page = open("form of a letter", FormBrowser.REGISTRATION);
        if (page == null) {
            return;
        }
        Map<String, String> form = FormBrowser.fields(page.body());
        Thread.sleep(random().nextInt(SHORTEST_THOUGHT, LONGEST_THOUGHT));
        keepDraft(page.body(), form);
        if (isSent) {
            Thread.sleep(random().nextInt(SHORTEST_THOUGHT, LONGEST_THOUGHT));
            measured.time("letter registered", FormBrowser.REGISTRATION, () -> registered(form));
        }
    }

    private HttpResponse<String> registered(Map<String, String> form) throws Exception {
        HttpResponse<String> answer = browser.register("Rapat " + random().nextLong(Long.MAX_VALUE), form);
        FormBrowser.number(answer);
        return answer;
    }

    private void keepDraft(String page, Map<String, String> form) throws InterruptedException {
        Matcher key = DRAFT.matcher(page.substring(page.indexOf("<form id=\"form\"")));
        if (!key.find()) {
            measured.unexpected("draft", FormBrowser.REGISTRATION, "the form has no draft");
            return;
        }
        String path = "script/draft?form="
                + URLEncoder.encode(key.group(1).replace("&amp;", "&"), StandardCharsets.UTF_8) + "&token="
                + URLEncoder.encode(form.getOrDefault("form-token", ""), StandardCharsets.UTF_8);
        measured.time(
                "draft",
                path,
                () -> browser.sendJson(
                        path,
                        "{\"stage\":\"\",\"fields\":{\"form:subject\":{\"value\":\"Rapat koordinasi\",\"rendered\":\"\"}}}"));
    }

    private HttpResponse<String> open(String kind, String path) throws InterruptedException {
        return measured.time(kind, path, () -> browser.open(path));
    }

    private String some() {
        return FormBrowser.ofThisYear(random().nextInt(1, letters + 1));
    }

    private static ThreadLocalRandom random() {
        return ThreadLocalRandom.current();
    }
}
