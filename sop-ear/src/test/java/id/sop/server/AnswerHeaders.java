package id.sop.server;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The headers that every answer must have, whatever it is. */
public final class AnswerHeaders {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");

    private static final String OF_NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";
    private static final String OF_A_FILE = "sandbox; default-src 'none'; frame-ancestors 'self'";
    private static final Pattern OF_A_PAGE =
            Pattern.compile("default-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                    + " form-action 'self'; connect-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline';"
                    + " font-src 'self'; frame-src 'self'; script-src 'self' 'nonce-[\\w+/=-]{40,}';");

    /** The type of a text that does not say its charset. */
    private static final Pattern TEXT = Pattern.compile("text/[^;]+|application/(javascript|xml)|[^;]+\\+xml");

    private AnswerHeaders() {}

    /** What is wrong with an answer and the redirects that led to it; nothing if all is well. */
    public static List<String> wrongWith(HttpResponse<String> answer) {
        List<String> wrong = new ArrayList<>();
        for (Optional<HttpResponse<String>> each = Optional.of(answer);
                each.isPresent();
                each = each.get().previousResponse()) {
            check(each.get(), wrong);
        }
        return wrong;
    }

    private static void check(HttpResponse<String> answer, List<String> wrong) {
        HttpHeaders headers = answer.headers();
        String what = answer.request().method() + " " + answer.uri().getRawPath() + " " + answer.statusCode() + ": ";
        String path = answer.uri().getPath();
        boolean file = path.startsWith("/files/") && answer.statusCode() == 200 && !isPage(answer);
        boolean resource = path.startsWith("/jakarta.faces.resource/") && answer.statusCode() == 200;

        String type = headers.firstValue("Content-Type").orElse("");
        if (type.isEmpty() ? hasBody(answer) : TEXT.matcher(type).matches() && !isOfTheServer(answer)) {
            wrong.add(what + "Content-Type " + type);
        }
        ALWAYS.forEach((name, value) -> expect(headers, name, value, what, wrong));
        expect(headers, "X-Frame-Options", file ? "SAMEORIGIN" : "DENY", what, wrong);
        List<String> caching = headers.allValues("Cache-Control");
        if (resource
                ? !caching.equals(List.of("max-age=31536000"))
                : !String.join(",", caching).contains("no-store")) {
            wrong.add(what + "Cache-Control " + caching);
        }
        List<String> policies = headers.allValues("Content-Security-Policy");
        if (policies.size() != 1 || !isPolicy(policies.get(0), isPage(answer), file)) {
            wrong.add(what + "Content-Security-Policy " + policies);
        }
        for (String banner : List.of("Server", "X-Powered-By", "Access-Control-Allow-Origin")) {
            headers.firstValue(banner).ifPresent(value -> wrong.add(what + banner + " " + value));
        }
    }

    private static boolean hasBody(HttpResponse<String> answer) {
        return answer.body() != null && !answer.body().isEmpty();
    }

    /** What the server refuses before the application is asked: a few words in ASCII. */
    private static boolean isOfTheServer(HttpResponse<String> answer) {
        return answer.statusCode() >= 400 && answer.body().startsWith("<html><head><title>Error</title></head>");
    }

    private static boolean isPage(HttpResponse<String> answer) {
        return answer.body() != null && answer.body().contains("<body class=\"sop");
    }

    private static boolean isPolicy(String policy, boolean page, boolean file) {
        return page ? OF_A_PAGE.matcher(policy).matches() : policy.equals(file ? OF_A_FILE : OF_NOTHING);
    }

    private static void expect(HttpHeaders headers, String name, String value, String what, List<String> wrong) {
        if (!headers.allValues(name).equals(List.of(value))) {
            wrong.add(what + name + " " + headers.allValues(name));
        }
    }
}
