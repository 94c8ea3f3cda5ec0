package id.sop.server.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.server.SentFile;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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

    private static final Pattern FILE_FIELD =
            Pattern.compile("<input\\b(?=[^>]*type=\"file\")[^>]*\\bid=\"([^\"]+)_input\"");

    /** What is given to every field for a file, by its name; most of it is wrong in each of them. */
    private static final Map<String, byte[]> FILES = files();

    private static Map<String, byte[]> files() {
        byte[] binary = new byte[2_000];
        new Random(15).nextBytes(binary);
        byte[] pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
        byte[] words = "Bukan naskah".getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String ending : List.of("pdf", "png", "xml", "csv")) {
            files.put("kosong." + ending, new byte[0]);
            files.put("biner." + ending, binary);
            files.put("naskah." + ending, pdf);
        }
        files.put("kata.pdf", words);
        files.put("kata.tif", words);
        files.put(
                "lembar.xml",
                "<?xml version=\"1.0\"?><sop xmlns=\"urn:sop:sheet:1\"/>".getBytes(StandardCharsets.UTF_8));
        files.put("asing.xml", "<?xml version=\"1.0\"?><svg/>".getBytes(StandardCharsets.UTF_8));
        files.put("bom.csv", "\uFEFF;;;\n\"".getBytes(StandardCharsets.UTF_16));
        files.put("besar.xml", "<a>".repeat(500_000).getBytes(StandardCharsets.US_ASCII));
        files.put("tanpa-akhiran", words);
        files.put("..", words);
        return files;
    }

    private final OfficeAtWork office = new OfficeAtWork();
    private final Set<String> given = new TreeSet<>();
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

        tryForms("pky.admin", "administration/calendar-change.xhtml?year=2026");
        tryForms("kasipas", "letters/follow-up.xhtml?no=" + office.letter("Surat " + UUID.randomUUID())[1] + ".1");

        assertEquals("", String.join("\n", wrong));
        assertEquals(
                Set.of(
                        "/administration/calendar-change.xhtml form:file",
                        "/administration/letterhead.xhtml form:emblem",
                        "/letters/follow-up.xhtml form:papers",
                        "/letters/record-and-code.xhtml form:scan",
                        "/letters/register-incoming.xhtml form:scan",
                        "/procedures/confirm.xhtml form:paper:0:file",
                        "/procedures/confirm.xhtml form:produced:0:file",
                        "/procedures/upload-sheet.xhtml form:file"),
                given);
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
            tryFiles(browser, address, page, form);
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

    /** Each wrong file into each field for files, and the form with each that was taken. */
    private void tryFiles(HttpBrowser browser, String address, HttpResponse<String> page, MatchResult form)
            throws Exception {
        for (MatchResult field : FILE_FIELD.matcher(form.group()).results().toList()) {
            String what = page.uri().getPath() + " " + field.group(1);
            if (!given.add(what)) {
                continue;
            }
            Map<String, String> fields = null;
            for (var file : FILES.entrySet()) {
                if (fields == null) {
                    fields = HttpForm.of(browser.open(address), form.group(1)).sent();
                }
                SentFile wrongFile = new SentFile(field.group(1), file.getKey(), file.getValue());
                HttpResponse<String> answer = browser.attach(address, fields, wrongFile);
                look(what + " " + file.getKey(), answer);
                if (!answer.body().contains("data-sop-held")) {
                    continue;
                }
                for (MatchResult button : BUTTON.matcher(form.group()).results().toList()) {
                    if (!button.group().contains("data-sop-confirm")) {
                        Map<String, String> pressed = new HashMap<>(fields);
                        pressed.put(button.group(1), "");
                        look(what + " " + file.getKey() + " " + button.group(1), browser.send(address, pressed));
                    }
                }
                fields = null; // the page that holds a file is left
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
