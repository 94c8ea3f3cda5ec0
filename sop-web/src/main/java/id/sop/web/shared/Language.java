package id.sop.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of this request: Indonesian unless the cookie says English. */
@Named
@RequestScoped
public class Language {

    static final OwnCookie COOKIE = new OwnCookie("sop-language");
    static final List<String> TAGS = List.of("id", "en");

    @Inject
    HttpServletRequest request;

    private String tag;

    /** "id" or "en", as the lang attribute of the page. */
    public String getTag() {
        if (tag == null) {
            tag = chosen(COOKIE.of(request));
        }
        return tag;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getTag());
    }

    static String chosen(Optional<String> cookie) {
        return cookie.filter(TAGS::contains).orElse(TAGS.get(0));
    }
}
