package id.sop.server.outside;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page as a browser would send it: with all that it holds, hidden fields included. */
final class HttpForm {

    private static final Pattern FIELD = Pattern.compile(
            "<input\\b[^>]*>|<textarea\\b[^>]*>.*?</textarea>|<select\\b[^>]*>.*?</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option\\b[^>]*\\bselected\\b[^>]*>");
    /** The script of the page adds it to each form that is sent. */
    private static final String NONCE_FIELD = "primefaces.nonce";

    private static final Pattern NONCE = Pattern.compile("\\bnonce=\"([^\"]+)\"");

    static final String VIEW_STATE = "jakarta.faces.ViewState";

    private final String action;
    private final Map<String, String> fields;

    private HttpForm(String action, Map<String, String> fields) {
        this.action = action;
        this.fields = fields;
    }

    /** The form with this id. */
    static HttpForm of(HttpResponse<String> page, String id) {
        Matcher form = Pattern.compile(
                        "<form\\b[^>]*\\bid=\"" + Pattern.quote(id) + "\"[^>]*>.*?</form>", Pattern.DOTALL)
                .matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No form " + id + " on " + page.uri() + "\n" + page.body());
        }
        String opening = form.group().substring(0, form.group().indexOf('>') + 1);
        Map<String, String> fields = fields(form.group());
        fields.put(NONCE_FIELD, nonce(page));
        return new HttpForm(attribute(opening, "action").substring(1), fields);
    }

    /** Whether the page has a form with this id. */
    static boolean isOn(HttpResponse<String> page, String id) {
        return page.body().contains("id=\"" + id + "\"");
    }

    /** The view state of a page; empty where it has no form that is sent back. */
    static String viewState(HttpResponse<String> page) {
        return fields(page.body()).getOrDefault(VIEW_STATE, "");
    }

    /** The form as somebody would forge it who has this page: with its view state and nonce. */
    HttpForm asOn(HttpResponse<String> page) {
        return with(VIEW_STATE, viewState(page)).with(NONCE_FIELD, nonce(page));
    }

    private static String nonce(HttpResponse<String> page) {
        Matcher nonce = NONCE.matcher(page.body());
        return nonce.find() ? nonce.group(1) : "";
    }

    /** The same form with one more answer, or another one. */
    HttpForm with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new HttpForm(action, changed);
    }

    /** Whether the form has a field of this name. */
    boolean has(String name) {
        return fields.containsKey(name);
    }

    HttpForm without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.remove(name);
        return new HttpForm(action, changed);
    }

    /** The same form, sent to another address. */
    HttpForm to(String address) {
        return new HttpForm(address, fields);
    }

    String address() {
        return action;
    }

    Map<String, String> sent() {
        return fields;
    }

    HttpResponse<String> press(HttpBrowser browser, String button) throws IOException, InterruptedException {
        return browser.send(action, with(button, "").fields);
    }

    private static Map<String, String> fields(String html) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher found = FIELD.matcher(html);
        while (found.find()) {
            String field = found.group();
            String opening = field.substring(0, field.indexOf('>') + 1);
            String name = attribute(opening, "name");
            if (!name.isEmpty() && isSent(opening)) {
                fields.put(name, value(field, opening));
            }
        }
        return fields;
    }

    private static boolean isSent(String opening) {
        String type = attribute(opening, "type");
        boolean ticked = opening.contains("checked");
        return switch (type) {
            case "checkbox", "radio" -> ticked;
            case "submit", "button", "file", "image" -> false;
            default -> true;
        };
    }

    private static String value(String field, String opening) {
        if (field.startsWith("<textarea")) {
            return unescaped(field.substring(opening.length(), field.length() - "</textarea>".length()));
        }
        if (field.startsWith("<select")) {
            Matcher chosen = CHOSEN.matcher(field);
            return chosen.find() ? attribute(chosen.group(), "value") : "";
        }
        return attribute(opening, "value");
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? unescaped(found.group(1)) : "";
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
