package id.sop.server.crash;

import id.sop.server.SentFile;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An officer's browser without pictures, which fills the forms of the real pages. */
public final class FormBrowser {

    /** The form by which an incoming letter is registered. */
    public static final String REGISTRATION = "letters/register-incoming.xhtml?sop=JBI-SURAT-MASUK";

    private static final Pattern FIELD = Pattern.compile("<(input|textarea)\\b[^>]*>");
    private static final Pattern SELECT =
            Pattern.compile("<select\\b[^>]*\\bname=\"([^\"]+)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    /** The address of a stored file. */
    static final Pattern FILE = Pattern.compile("/files/[0-9a-f-]{36}");

    private static final Pattern RUN = Pattern.compile("/procedures/run\\.xhtml\\?no=\\d+-(\\d+)");
    private static final Pattern NONCE = Pattern.compile("PrimeFaces\\.csp\\.init\\('([^']+)'");

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** @param address where the application is, ending with a slash */
    public FormBrowser(URI address) {
        this.address = address;
    }

    /** Logs in with a demo account. */
    public HttpResponse<String> logIn(String name) throws IOException, InterruptedException {
        open("");
        return send("j_security_check", Map.of("j_username", name, "j_password", "Harapan-2026"));
    }

    /** Opens a page and follows where it leads. */
    public HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(String path, Map<String, String> form) throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.entrySet().stream()
                                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"))))
                        .build(),
                BodyHandlers.ofString());
    }

    /** Sends a text as the script of a page does. */
    public HttpResponse<String> sendJson(String path, String json) throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    /**
     * Registers a letter without a scan.
     *
     * @return the number of its run, to which the page leads once it is stored
     * @throws IOException if the page does not acknowledge it
     */
    public int register(String subject) throws IOException, InterruptedException {
        return number(register(subject, fields(open(REGISTRATION).body())));
    }

    /** Sends the form of a letter as the page filled it, with what an officer types. */
    public HttpResponse<String> register(String subject, Map<String, String> form)
            throws IOException, InterruptedException {
        form.put("form:sender", "Dinas Sosial Kota Jambi");
        form.put("form:letterNumber", subject);
        form.put("form:letterDate_input", "02-01-2026");
        form.put("form:subject", subject);
        form.put("form:perform", "form:perform");
        return send(REGISTRATION, form);
    }

    /** The number of the run to which the page led. @throws IOException if it led to none */
    public static int number(HttpResponse<String> answer) throws IOException {
        Matcher run = RUN.matcher(answer.uri().toString());
        if (!run.find()) {
            throw new IOException("not acknowledged: " + answer.statusCode() + " " + answer.uri());
        }
        return Integer.parseInt(run.group(1));
    }

    /** The same with a scan, which the page takes before the letter is sent. */
    int register(String subject, byte[] scan) throws IOException, InterruptedException {
        Map<String, String> form = fields(open(REGISTRATION).body());
        HttpResponse<String> taken = attach(REGISTRATION, form, "form:scan", "surat.pdf", scan);
        if (taken.statusCode() != 200 || !FILE.matcher(taken.body()).find()) {
            throw new IOException("scan not taken: " + taken.statusCode());
        }
        return number(register(subject, form));
    }

    /** The page of a letter of this year. */
    HttpResponse<String> letter(int number) throws IOException, InterruptedException {
        return open("letters/letter.xhtml?no=" + ofThisYear(number));
    }

    /** A number of this year as it stands in an address. */
    public static String ofThisYear(int number) {
        return thisYear() + "-" + number;
    }

    /** The year of the office's books now. */
    public static int thisYear() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear();
    }

    /** What the address of the first file of this page holds, or nothing where there is none. */
    Optional<byte[]> firstFile(String page) throws IOException, InterruptedException {
        Matcher file = FILE.matcher(page);
        if (!file.find()) {
            return Optional.empty();
        }
        HttpResponse<byte[]> answer =
                client.send(request(file.group().substring(1)).build(), BodyHandlers.ofByteArray());
        return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
    }

    /** Gives a file to a field of the form, as the script of the page does. */
    HttpResponse<String> attach(String path, Map<String, String> form, String field, String name, byte[] content)
            throws IOException, InterruptedException {
        return client.send(
                new SentFile(field, name, content).with(form, request(path)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    /** What the form of a page would send: its fields as they are filled, without buttons. */
    public static Map<String, String> fields(String page) {
        String form = page.substring(page.indexOf("<form id=\"form\""));
        form = form.substring(0, form.indexOf("</form>"));
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher each = FIELD.matcher(form);
        while (each.find()) {
            String tag = each.group();
            String type = attribute(tag, "type").orElse("text");
            boolean chosen = !type.matches("radio|checkbox") || tag.contains("checked");
            if (chosen && !type.matches("submit|button|file")) {
                attribute(tag, "name")
                        .ifPresent(
                                name -> fields.put(name, attribute(tag, "value").orElse("")));
            }
        }
        Matcher selects = SELECT.matcher(form);
        while (selects.find()) {
            Matcher option = Pattern.compile("<option[^>]*selected[^>]*>").matcher(selects.group(2));
            fields.put(
                    selects.group(1),
                    option.find() ? attribute(option.group(), "value").orElse("") : "");
        }
        // Without it PrimeFaces refuses what a script sends
        Matcher nonce = NONCE.matcher(page);
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        return fields;
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
