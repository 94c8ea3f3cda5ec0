package id.sop.server.outside;

import id.sop.server.SentFile;
import id.sop.server.TestServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** One person's browser without pictures: keeps the cookies and follows redirects. */
final class HttpBrowser {

    static final String DEMO_PASSWORD = "Harapan-2026";

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    HttpBrowser() {
        this(TestServer.address(), HttpClient.newBuilder());
    }

    /** @param client what is special about its connections */
    HttpBrowser(URI address, HttpClient.Builder client) {
        this.address = address;
        this.client =
                client.cookieHandler(cookies).followRedirects(Redirect.NORMAL).build();
    }

    /** @param address of another server */
    HttpBrowser(URI address) {
        this(address, HttpClient.newBuilder());
    }

    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    /** Opens the first page, is shown the login form instead, and sends it. */
    HttpResponse<String> logIn(String name, String password) throws IOException, InterruptedException {
        open("");
        return send("j_security_check", Map.of("j_username", name, "j_password", password));
    }

    HttpResponse<String> send(String path, Map<String, String> form) throws IOException, InterruptedException {
        return send(path, form, Map.of());
    }

    /** Sends a form with headers that a browser adds by itself. */
    HttpResponse<String> send(String path, Map<String, String> form, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Asks by any method, with headers of its own. */
    HttpResponse<String> ask(String method, String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).method(method, BodyPublishers.noBody());
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String type, String content) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(content))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Gives a file to a field of a form. @param form what the page of the form holds */
    HttpResponse<String> attach(String path, Map<String, String> form, SentFile file)
            throws IOException, InterruptedException {
        return client.send(file.with(form, HttpRequest.newBuilder(at(path))).build(), BodyHandlers.ofString());
    }

    /** Whether the answer is the login form in the place of what was asked for. */
    static boolean asksForLogin(HttpResponse<String> answer) {
        return answer.body().contains("j_security_check");
    }

    String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Lets this browser come with a session id that somebody else chose or saw. */
    void useSession(String id) {
        HttpCookie cookie = new HttpCookie("JSESSIONID", id);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(address, cookie);
    }

    private URI at(String path) {
        return address.resolve(path);
    }
}
