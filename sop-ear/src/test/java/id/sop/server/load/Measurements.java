package id.sop.server.load;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How long the requests of each kind took, and which of them were not answered as expected. */
final class Measurements {

    private static final int LISTED = 10;

    private final Map<String, List<Long>> taken = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicInteger> unexpected = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<String> listed = new ConcurrentLinkedQueue<>();

    /** One request, which may fail as a request does. */
    interface Request {
        HttpResponse<String> send() throws Exception;
    }

    /** Times a request. @return its answer, or nothing if that is not 200 or is the page of the login */
    HttpResponse<String> time(String kind, String path, Request request) throws InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<String> answer = null;
        String problem;
        try {
            answer = request.send();
            problem = answer.statusCode() != 200
                    ? Integer.toString(answer.statusCode())
                    : answer.body().contains("j_security_check") ? "asked to log in" : null;
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failed) {
            problem = failed.toString();
        }
        taken.computeIfAbsent(kind, any -> Collections.synchronizedList(new ArrayList<>()))
                .add(System.nanoTime() - begun);
        if (problem == null) {
            return answer;
        }
        unexpected(kind, path, problem);
        return null;
    }

    void unexpected(String kind, String path, String problem) {
        unexpected.computeIfAbsent(kind, any -> new AtomicInteger()).incrementAndGet();
        if (listed.size() < LISTED) {
            listed.add(kind + ": /" + path + ": " + problem);
        }
    }

    /** The first answers that were not expected. */
    List<String> unexpected() {
        return List.copyOf(listed);
    }

    int count() {
        return taken.values().stream().mapToInt(List::size).sum();
    }

    /** How many requests of a kind were answered as expected. */
    int expected(String kind) {
        return taken.getOrDefault(kind, List.of()).size() - errors(kind);
    }

    /** A line of a table for each kind and one for all: requests, unexpected answers, median, p95, longest. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("| request | number | unexpected | median | p95 | longest |");
        lines.add("|---|---|---|---|---|---|");
        List<Long> all = new ArrayList<>();
        taken.forEach((kind, times) -> {
            all.addAll(times);
            lines.add(line(kind, times, errors(kind)));
        });
        int errors = taken.keySet().stream().mapToInt(this::errors).sum();
        lines.add(line("all", all, errors));
        return lines;
    }

    private int errors(String kind) {
        AtomicInteger errors = unexpected.get(kind);
        return errors == null ? 0 : errors.get();
    }

    private static String line(String kind, List<Long> times, int errors) {
        List<Long> sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d (%.2f %%) | %s | %s | %s |",
                kind,
                sorted.size(),
                errors,
                sorted.isEmpty() ? 0 : 100.0 * errors / sorted.size(),
                part(sorted, 0.5),
                part(sorted, 0.95),
                part(sorted, 1));
    }

    /** The time within which this part of the requests was answered. */
    private static String part(List<Long> sorted, double part) {
        return sorted.isEmpty()
                ? "–"
                : Duration.ofNanos(sorted.get((int) Math.ceil(part * sorted.size()) - 1))
                                .toMillis()
                        + " ms";
    }
}
