package id.sop.server.outside;

import static id.sop.server.outside.HttpBrowser.DEMO_PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same post, sent again and again as browsers and people do. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SentFormIT {

    private static final Map<String, String> PARTIAL = Map.of("Faces-Request", "partial/ajax");
    private static final String AGAIN = "Formulir ini sudah dikirim sebelumnya";

    private final HttpBrowser browser = new HttpBrowser();

    @Test
    @Timeout(180)
    void a_letter_whose_form_is_sent_five_times_at_once_and_again_later_is_registered_once() throws Exception {
        browser.logIn("pelaksana", DEMO_PASSWORD);
        String subject = "Undangan " + UUID.randomUUID();
        FormOnPage form = registration(subject);

        List<HttpResponse<String>> answers = fiveAtOnce(form);
        HttpResponse<String> later = browser.send(form.action(), form.fields());

        assertEquals(1, occurrences(subject, browser.open("letters/incoming.xhtml")));
        assertEquals(
                1,
                answers.stream().map(HttpResponse::uri).distinct().count(),
                () -> answers.stream().map(HttpResponse::body).collect(Collectors.joining("\n")));
        assertTrue(answers.get(0).uri().toString().contains("/procedures/run.xhtml?no="));
        assertTrue(answers.get(0).body().contains(subject));
        assertEquals(answers.get(0).uri(), later.uri());
        assertTrue(later.body().contains(AGAIN), later::body);
    }

    @Test
    void a_sign_that_no_print_can_show_is_kept_and_said() throws Exception {
        browser.logIn("pelaksana", DEMO_PASSWORD);
        String subject = "Undangan ꦲ " + UUID.randomUUID();
        FormOnPage form = registration(subject);

        HttpResponse<String> answer = browser.send(form.action(), form.fields());

        assertTrue(answer.body().contains(subject), answer::body);
        assertTrue(answer.body().contains("Perihal: tanda ꦲ tidak ada di huruf cetakan"), answer::body);
    }

    @Test
    void a_form_whose_answer_was_lost_with_the_session_is_answered_after_a_new_login() throws Exception {
        browser.logIn("pelaksana", DEMO_PASSWORD);
        String subject = "Edaran " + UUID.randomUUID();
        FormOnPage form = registration(subject);
        HttpResponse<String> first = browser.send(form.action(), form.fields());

        HttpBrowser anew = new HttpBrowser();
        anew.logIn("pelaksana", DEMO_PASSWORD);
        HttpResponse<String> again = anew.send(form.action(), form.fields());

        assertEquals(first.uri(), again.uri());
        assertEquals(1, occurrences(subject, anew.open("letters/incoming.xhtml")));
    }

    @Test
    void a_code_that_was_added_is_not_added_again_from_the_page_before() throws Exception {
        browser.logIn("admin", DEMO_PASSWORD);
        String code = "990." + System.nanoTime() % 10000;
        FormOnPage form = codes(code);

        HttpResponse<String> first = browser.send(form.action(), form.fields());
        HttpResponse<String> back = browser.send(form.action(), form.fields());

        assertEquals(200, back.statusCode());
        assertFalse(first.body().contains(AGAIN));
        assertTrue(back.body().contains(AGAIN), back::body);
        assertFalse(back.body().contains("sop-notice-late"), "it is the first result, not a refusal");
        assertNotEquals(form.token(), new FormOnPage(back, "form").token());
    }

    @Test
    void a_form_that_was_refused_is_sent_again_corrected() throws Exception {
        browser.logIn("admin", DEMO_PASSWORD);
        FormOnPage wrong = codes("400.9.2");

        HttpResponse<String> refused = browser.send(wrong.action(), wrong.fields());
        HttpResponse<String> refusedAgain = browser.send(wrong.action(), wrong.fields());
        FormOnPage corrected = new FormOnPage(refusedAgain, "form")
                .fill("new-code", "991." + System.nanoTime() % 10000)
                .fill("new-title", "Kode uji")
                .press("form:add");
        HttpResponse<String> done = browser.send(corrected.action(), corrected.fields());

        assertTrue(refused.body().contains("sop-notice-late"), refused::body);
        assertTrue(refusedAgain.body().contains("sop-notice-late"), refusedAgain::body);
        assertTrue(done.body().contains("sop-notice-done"), done::body);
    }

    @Test
    void a_command_without_a_token_does_nothing() throws Exception {
        browser.logIn("pelaksana", DEMO_PASSWORD);
        String subject = "Tanpa tanda " + UUID.randomUUID();
        FormOnPage form = registration(subject).without("form-token");

        browser.send(form.action(), form.fields());

        assertEquals(0, occurrences(subject, browser.open("letters/incoming.xhtml")));
    }

    @Test
    void a_part_of_a_page_that_is_asked_for_behind_its_form_changes_nothing_and_leads_nowhere() throws Exception {
        browser.logIn("pelaksana", DEMO_PASSWORD);
        String subject = "Terlambat " + UUID.randomUUID();
        FormOnPage form = registration(subject);
        browser.send(form.action(), form.fields());

        HttpResponse<String> late = browser.send(form.action(), asked(form, "form:letterNumber"), PARTIAL);

        assertEquals(410, late.statusCode(), late::body);
        assertFalse(late.body().contains("redirect"), late::body);
        assertEquals(1, occurrences(subject, browser.open("letters/incoming.xhtml")));
    }

    @Test
    void a_part_of_a_page_is_asked_for_at_the_same_moment_as_its_form_is_sent_and_fails_nobody() throws Exception {
        browser.logIn("pelaksana", DEMO_PASSWORD);
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 5; i++) {
                FormOnPage form = registration("Bersamaan " + UUID.randomUUID());
                Future<HttpResponse<String>> sent = threads.submit(() -> browser.send(form.action(), form.fields()));
                Future<HttpResponse<String>> part =
                        threads.submit(() -> browser.send(form.action(), asked(form, "form:letterNumber"), PARTIAL));

                assertTrue(sent.get().uri().toString().contains("/procedures/run.xhtml?no="), sent.get()::body);
                assertTrue(Set.of(200, 410).contains(part.get().statusCode()), part.get()::body);
                assertFalse(part.get().body().contains("redirect"), part.get()::body);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void what_a_form_held_whose_page_the_session_keeps_no_more_is_its_draft() throws Exception {
        browser.logIn("pelaksana2", DEMO_PASSWORD);
        FormOnPage form = registration("Lama " + UUID.randomUUID());
        for (int i = 0; i < 205; i++) {
            browser.open("letters/register-incoming.xhtml?sop=JBI-SURAT-MASUK");
        }
        Map<String, String> fields = new HashMap<>(form.fields());
        fields.put("sop-draft", "/letters/register-incoming.xhtml?sop=JBI-SURAT-MASUK#form");
        fields.put("sop-typed", "{\"stage\":\"0\",\"sent\":true,\"fields\":{}}");

        HttpResponse<String> answer = browser.send(form.action(), fields);

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Belum dijalankan"), answer::body);
        String kept = browser.open(
                        "script/draft?form=" + URLEncoder.encode(fields.get("sop-draft"), StandardCharsets.UTF_8))
                .body();
        assertTrue(kept.contains("sent"), kept);
    }

    /** As the script of the page asks what follows from a field. */
    private static Map<String, String> asked(FormOnPage form, String field) {
        Map<String, String> asked = new HashMap<>(form.fields());
        asked.remove("form:perform");
        asked.put("jakarta.faces.partial.ajax", "true");
        asked.put("jakarta.faces.source", field);
        asked.put("jakarta.faces.partial.execute", field);
        asked.put("jakarta.faces.partial.event", "change");
        asked.put("jakarta.faces.behavior.event", "change");
        return asked;
    }

    private FormOnPage registration(String subject) throws Exception {
        return new FormOnPage(browser.open("letters/register-incoming.xhtml?sop=JBI-SURAT-MASUK"), "form")
                .fill("sender", "Dinas Sosial")
                .fill("letterNumber", UUID.randomUUID().toString())
                .fill("letterDate", "20-01-2026")
                .fill("kind", "INVITATION")
                .fill("subject", subject)
                .press("form:perform");
    }

    private FormOnPage codes(String code) throws Exception {
        return new FormOnPage(browser.open("letters/classifications.xhtml"), "form")
                .fill("new-code", code)
                .fill("new-title", "Kode uji")
                .press("form:add");
    }

    private List<HttpResponse<String>> fiveAtOnce(FormOnPage form) throws Exception {
        var threads = Executors.newFixedThreadPool(5);
        try {
            Callable<HttpResponse<String>> sending = () -> browser.send(form.action(), form.fields());
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : threads.invokeAll(
                    IntStream.range(0, 5).mapToObj(i -> sending).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    /** The rows of the agenda book that name it. */
    private static int occurrences(String subject, HttpResponse<String> agenda) {
        return agenda.body().split("<tr\\b[^>]*>(?=(?s:(?!</tr>).)*" + subject + ")", -1).length - 1;
    }
}
