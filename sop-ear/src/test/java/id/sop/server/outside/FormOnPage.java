package id.sop.server.outside;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as the server wrote it into a page: what a browser would send, filled in by its last part of a name. */
final class FormOnPage {

    private static final Pattern INPUT = Pattern.compile("<(?:input|textarea)\\b[^>]*>");
    private static final Pattern SELECT = Pattern.compile("(<select\\b[^>]*>)(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*>");

    private final String action;
    private final Map<String, String> fields = new LinkedHashMap<>();

    FormOnPage(HttpResponse<String> page, String id) {
        Matcher form = Pattern.compile("<form id=\"" + id + "\"[^>]*action=\"([^\"]*)\".*?</form>", Pattern.DOTALL)
                .matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no form " + id + " on " + page.uri() + "\n" + page.body());
        }
        action = withQuery(unescaped(form.group(1)), page.uri().getRawQuery());
        for (Matcher input = INPUT.matcher(form.group()); input.find(); ) {
            String name = attribute(input.group(), "name");
            boolean chosen = !input.group().matches("(?s).*type=\"(radio|checkbox)\".*")
                    || input.group().contains("checked");
            if (!name.isEmpty() && chosen) {
                fields.put(name, attribute(input.group(), "value"));
            }
        }
        for (Matcher select = SELECT.matcher(form.group()); select.find(); ) {
            fields.put(attribute(select.group(1), "name"), chosen(select.group(2)));
        }
        // PrimeFaces' script adds it to what a browser sends
        Matcher nonce = Pattern.compile("csp\\.init\\('([^']*)'").matcher(page.body());
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
    }

    /** As the script of the page sends it: what the page is about stays in its address. */
    private static String withQuery(String action, String query) {
        return query == null || action.contains("?") ? action : action + "?" + query;
    }

    /** The value of the option that is marked, else of the first. */
    private static String chosen(String options) {
        var tags = OPTION.matcher(options).results().map(MatchResult::group).toList();
        return tags.stream()
                .filter(option -> option.contains("selected"))
                .findFirst()
                .or(() -> tags.stream().findFirst())
                .map(option -> attribute(option, "value"))
                .orElse("");
    }

    /** Types into the field whose id ends so. */
    FormOnPage fill(String id, String text) {
        String name = fields.keySet().stream()
                .filter(field -> field.endsWith(":" + id) || field.endsWith(":" + id + "_input"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + id + " among " + fields.keySet()));
        fields.put(name, text);
        return this;
    }

    /** Presses a button of the form. */
    FormOnPage press(String button) {
        fields.put(button, "");
        return this;
    }

    FormOnPage without(String field) {
        fields.remove(field);
        return this;
    }

    String token() {
        return fields.getOrDefault("form-token", "");
    }

    String action() {
        return action;
    }

    Map<String, String> fields() {
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? unescaped(found.group(1)) : "";
    }

    private static String unescaped(String text) {
        return text.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
