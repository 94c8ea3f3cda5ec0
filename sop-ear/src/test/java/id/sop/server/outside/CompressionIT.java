package id.sop.server.outside;

import static id.sop.server.outside.HttpBrowser.DEMO_PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers are compressed where they are the same for everybody, and nowhere else: the length of another one could tell a secret in it (BREACH). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CompressionIT {

    private static final Map<String, String> ANY = Map.of("Accept-Encoding", "gzip, deflate, br");
    private static final Pattern RESOURCE = Pattern.compile("(?:href|src)=\"/(jakarta\\.faces\\.resource/[^\"]+)\"");
    private static final Pattern PLAIN = Pattern.compile("jakarta\\.faces\\.resource/.+\\.(?:css|js|svg)\\.xhtml\\b.*");

    @Test
    void style_scripts_and_drawings_are_compressed() throws Exception {
        var resources = RESOURCE.matcher(officer().open("").body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertTrue(resources.size() > 5, () -> resources.toString());
        for (String resource : resources) {
            HttpResponse<String> answer = new HttpBrowser().ask("GET", resource, ANY);
            assertEquals(
                    PLAIN.matcher(resource).matches() ? List.of("gzip") : List.of(),
                    answer.headers().allValues("Content-Encoding"),
                    resource);
            assertEquals(
                    PLAIN.matcher(resource).matches(),
                    answer.headers().allValues("Vary").contains("Accept-Encoding"),
                    resource);
        }
    }

    @Test
    void nothing_that_holds_a_secret_or_what_somebody_typed_is_compressed() throws Exception {
        var officer = officer();

        var addresses = Stream.concat(
                        Addresses.pages().stream(),
                        Stream.of("", "script/inbox", "export/agenda.csv", "export/agenda.xlsx", "print/agenda.pdf"))
                .toList();
        assertTrue(addresses.size() > 30);
        for (String address : addresses) {
            var answer = officer.ask("GET", address, ANY);
            assertEquals(List.of(), answer.headers().allValues("Content-Encoding"), address);
        }
        var script = officer.ask("GET", "script/inbox", ANY);
        assertEquals(200, script.statusCode());
        assertFalse(HttpBrowser.asksForLogin(script));
    }

    private static HttpBrowser officer() throws Exception {
        var officer = new HttpBrowser();
        officer.logIn("pelaksana", DEMO_PASSWORD);
        return officer;
    }
}
