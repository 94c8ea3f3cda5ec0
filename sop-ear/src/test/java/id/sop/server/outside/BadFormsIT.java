package id.sop.server.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every form of every page with what no person should send, and some do: it is refused in words, and no incident. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BadFormsIT {

    /** An office in which no other test is at work: a form that takes something bad after all harms nobody. */
    private static final List<String> ACCOUNTS = List.of("pky.admin", "pky.kadis", "pky.kabid", "pky.petugas");

    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*\\bid=\"([^\"]+)\"[^>]*method=\"post\"[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern BUTTON =
            Pattern.compile("<button\\b(?=[^>]*type=\"submit\")[^>]*\\bname=\"([^\"]+)\"[^>]*>");
    private static final Pattern HIDDEN =
            Pattern.compile("form-token|primefaces\\.nonce|jakarta\\.faces\\..*|[\\w:-]*_SUBMIT|sop-.*");

    /** What is put into every field at once; null takes the field away. */
    private static final Map<String, String> BAD = bad();

    private static final Set<String> NEVER_TAKEN = Set.of("empty", "absent", "long", "control");

    private static Map<String, String> bad() {
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("empty", "");
        bad.put("absent", null);
        bad.put("foreign", "no-such-thing");
        bad.put("long", "x".repeat(5_000));
        bad.put("control", "a\u0000b\u202Ec");
        bad.put("number", "-99999999999999999999");
        bad.put("day", "99-99-9999");
        return bad;
    }

    private final OfficeAtWork office = new OfficeAtWork();
    private final Set<String> sent = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void no_form_of_any_page_ends_in_an_incident() throws Exception {
        for (String account : ACCOUNTS) {
            for (String page : Addresses.pages()) {
                for (String address : addresses(page)) {
                    tryForms(account, address);
                }
            }
        }
        String run = office.begins("peksos", "JBI-ASESMEN", "Klien " + UUID.randomUUID());
        office.take("peksos", run);
        tryForms("peksos", "procedures/run.xhtml?no=" + run);
        tryForms("peksos", "procedures/confirm.xhtml?run=" + run);
        tryForms("pelaksana", "letters/register-incoming.xhtml?sop=JBI-SURAT-MASUK");
        for (String row : office.letterAtEveryRow()) {
            for (String account : List.of("pelaksana", "kasubbag", "kepala")) {
                tryForms(account, row);
            }
        }

        assertEquals("", String.join("\n", wrong));
        assertTrue(sent.size() >= 20, () -> "forms that were tried: " + sent);
    }

    private static List<String> addresses(String page) {
        return Stream.of(
                        List.<String>of(),
                        List.of("code=PKY-MOTIVASI-LKS-SEKOLAH", "sop=PKY-MOTIVASI-LKS-SEKOLAH", "revision=1"),
                        List.of("username=pky.petugas", "book=run"))
                .map(parameters -> parameters.isEmpty() ? parameters : Addresses.naming(page, parameters))
                .map(parameters -> parameters.isEmpty() ? page : page + "?" + String.join("&", parameters))
                .distinct()
                .toList();
    }

    /** Each button of each form, with each kind of bad value; of a form that several pages have, once. */
    private void tryForms(String account, String address) throws Exception {
        HttpBrowser browser = office.at(account);
        HttpResponse<String> page = browser.open(address);
        if (page.statusCode() != 200) {
            return;
        }
        for (MatchResult form : FORM.matcher(page.body()).results().toList()) {
            for (MatchResult button : BUTTON.matcher(form.group()).results().toList()) {
                String what = page.uri().getPath() + " " + button.group(1);
                boolean fills = Pattern.compile("<(textarea|select|input\\b[^>]*type=\"(text|radio|checkbox|number)\")")
                        .matcher(form.group())
                        .find();
                if (fills && sent.add(what)) {
                    for (var bad : bad(button.group())) {
                        look(what + " " + bad.getKey(), send(browser, address, form.group(1), button.group(1), bad));
                    }
                }
            }
        }
    }

    /** What is asked once more before it is done is sent only with what is never taken: a reason may be any text. */
    private static List<Map.Entry<String, String>> bad(String button) {
        return BAD.entrySet().stream()
                .filter(bad -> !button.contains("data-sop-confirm") || NEVER_TAKEN.contains(bad.getKey()))
                .toList();
    }

    private static HttpResponse<String> send(
            HttpBrowser browser, String address, String form, String button, Map.Entry<String, String> bad)
            throws Exception {
        HttpResponse<String> page = browser.open(address);
        if (!HttpForm.isOn(page, form)) {
            return page;
        }
        Map<String, String> fields = new HashMap<>(HttpForm.of(page, form).sent());
        Set<String> names = new HashSet<>(fields.keySet());
        Matcher choices = Pattern.compile("name=\"([^\"]+)\"").matcher(page.body());
        while (choices.find()) {
            if (choices.group(1).startsWith(form + ":") && !choices.group(1).equals(button)) {
                names.add(choices.group(1));
            }
        }
        for (String name : names) {
            boolean isButton = page.body().contains("<button id=\"" + name + "\"");
            if (HIDDEN.matcher(name).matches() || name.equals(form) || isButton) {
                continue;
            }
            if (bad.getValue() == null) {
                fields.remove(name);
            } else {
                fields.put(name, bad.getValue());
            }
        }
        fields.put(button, "");
        return browser.send(address, fields);
    }

    private void look(String what, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500 || answer.body().contains("class=\"sop-incident\"")) {
            Matcher incident = Pattern.compile("sop-incident\">([^<]*)<").matcher(answer.body());
            wrong.add(what + ": " + answer.statusCode() + (incident.find() ? " " + incident.group(1) : ""));
        }
    }
}
