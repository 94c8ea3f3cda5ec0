package id.sop.web.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The header Content-Disposition (RFC 6266): whether a file is shown or saved, and under which name. The name is written twice, as plain ASCII and in
 * full, so that no letter of it is lost and no sign of it ends the header.
 */
public record ContentDisposition(boolean saved, String name) {

    /** Shown in the browser. */
    public static ContentDisposition shown(String name) {
        return new ContentDisposition(false, name);
    }

    /** Saved as a file. */
    public static ContentDisposition saved(String name) {
        return new ContentDisposition(true, name);
    }

    @Override
    public String toString() {
        return (saved ? "attachment" : "inline") + "; filename=\"" + plain() + "\"; filename*=UTF-8''" + full();
    }

    private String plain() {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
    }

    private String full() {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
