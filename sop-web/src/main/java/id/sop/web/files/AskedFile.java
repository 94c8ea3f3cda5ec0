package id.sop.web.files;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** The file whose name ends an address, {@code /export/agenda.csv}: what it is of, and in which format. */
public record AskedFile(String key, String format) {

    private static final Pattern NAME = Pattern.compile("/([a-z-]+)\\.([a-z]+)");

    /** The file that is asked for; empty where the address names none. */
    public static Optional<AskedFile> of(HttpServletRequest request) {
        var name = NAME.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        return name.matches() ? Optional.of(new AskedFile(name.group(1), name.group(2))) : Optional.empty();
    }

    /** What the PDF that is asked for is of; empty where it is no PDF. */
    public static Optional<String> pdf(HttpServletRequest request) {
        return of(request).filter(file -> file.format.equals("pdf")).map(AskedFile::key);
    }
}
