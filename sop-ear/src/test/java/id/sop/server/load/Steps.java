package id.sop.server.load;

import id.sop.server.crash.FormBrowser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Workers who complete one step after the other through the form and the enterprise beans behind it, and never think. */
final class Steps {

    private static final String STEP = "step";

    private final URI address;
    private final long seconds;

    Steps(URI address, long seconds) {
        this.address = address;
        this.seconds = seconds;
    }

    /** How many steps the workers completed in a second. */
    String perSecond(int workers, Measurements measured) throws InterruptedException {
        long begun = System.nanoTime();
        long end = begun + TimeUnit.SECONDS.toNanos(seconds);
        var running = Executors.newFixedThreadPool(workers);
        for (int worker = 0; worker < workers; worker++) {
            running.submit(() -> work(end, measured));
        }
        running.shutdown();
        running.awaitTermination(seconds + 60, TimeUnit.SECONDS);
        return String.format(Locale.ROOT, "%.1f", measured.expected(STEP) / ((System.nanoTime() - begun) / 1e9));
    }

    private Void work(long end, Measurements measured) throws InterruptedException {
        FormBrowser browser = new FormBrowser(address);
        measured.time("log in", "j_security_check", () -> browser.logIn("pelaksana"));
        while (System.nanoTime() < end) {
            HttpResponse<String> page = measured.time(
                    "form of a letter", FormBrowser.REGISTRATION, () -> browser.open(FormBrowser.REGISTRATION));
            if (page == null) {
                continue;
            }
            Map<String, String> form = FormBrowser.fields(page.body());
            measured.time(STEP, FormBrowser.REGISTRATION, () -> {
                var answer = browser.register("Surat " + System.nanoTime(), form);
                FormBrowser.number(answer);
                return answer;
            });
        }
        return null;
    }
}
