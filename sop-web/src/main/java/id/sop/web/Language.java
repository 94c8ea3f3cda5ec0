package id.sop.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The language of this request: Indonesian unless the cookie says English. */
@Named
@RequestScoped
public class Language {

    static final String COOKIE = "sop-language";
    static final List<String> TAGS = List.of("id", "en");

    @Inject
    HttpServletRequest request;

    private String tag;

    /** "id" or "en", as the lang attribute of the page. */
    public String getTag() {
        if (tag == null) {
            tag = chosen(request.getCookies());
        }
        return tag;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getTag());
    }

    static String chosen(Cookie... cookies) {
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName()) && TAGS.contains(cookie.getValue())) {
                    return cookie.getValue();
                }
            }
        }
        return TAGS.get(0);
    }
}
