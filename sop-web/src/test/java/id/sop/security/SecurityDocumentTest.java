package id.sop.security;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.uploads.ContentType;
import id.sop.documents.uploads.FileCheck;
import id.sop.organisation.Right;
import id.sop.procedures.sheet.SheetReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** docs/SECURITY.md says all that it must, and says it as the code has it. */
class SecurityDocumentTest {

    private static final String DOCUMENT = Sources.read("docs/SECURITY.md");
    private static final String TEXT = DOCUMENT.replaceAll("\\s+", " ");

    @Test
    void it_has_a_section_for_everything_that_must_be_written_down() {
        List<String> sections = Pattern.compile("(?m)^## (.+)$")
                .matcher(DOCUMENT)
                .results()
                .map(section -> section.group(1))
                .toList();

        assertEquals(
                List.of(
                        "Reporting a vulnerability",
                        "What is protected",
                        "Attackers",
                        "Boundaries",
                        "Input rules",
                        "Uploads",
                        "Accounts",
                        "Sessions",
                        "What every answer says",
                        "Access rules",
                        "Cryptography",
                        "Logs",
                        "Components",
                        "What the operator must do",
                        "What we do not defend against"),
                sections);
        for (String section : DOCUMENT.split("(?m)^## ")) {
            assertTrue(section.length() > 200, section);
        }
    }

    @Test
    void the_limits_that_the_document_states_are_those_of_the_code() {
        String users = Sources.read("sop-ear/src/main/wildfly/content/bin/Users.java");
        String types = Arrays.stream(ContentType.values()).map(Enum::name).collect(Collectors.joining(", "));

        assertAll(
                says(types + ": ending, signature"),
                says((FileCheck.LARGEST_BYTES >> 20) + " MB each, " + FileCheck.LARGEST_PIXELS / 1_000_000
                        + " million pixels"),
                says((SheetReader.LIMIT >> 20) + " MiB"),
                says((number("sop-web/src/main/webapp/WEB-INF/web.xml", "<max-request-size>(\\d+)") >> 20)
                        + " MiB per request"),
                says("Passwords have " + constant(users, "SHORTEST_PASSWORD") + " characters to "
                        + constant(users, "LONGEST_PASSWORD") + " bytes"),
                says("bcrypt with cost " + constant(users, "BCRYPT_COST")),
                says(number("sop-web/src/main/webapp/WEB-INF/web.xml", "<session-timeout>(\\d+)")
                        + " minutes without a person"),
                says("15 minutes without a person, "
                        + number(
                                "sop-web/src/main/java/id/sop/web/security/SessionTimes.java",
                                "absolute\", \"PT(\\d+)H")
                        + " hours after login"),
                says(number("sop-ear/src/main/wildfly/server.cli", "sop.lock.after:(\\d+)")
                        + " wrong ones lock for "
                        + number("sop-ear/src/main/wildfly/server.cli", "sop.lock.minutes:(\\d+)") + " minutes"));
    }

    @Test
    void every_right_of_a_position_is_explained() {
        for (Right right : Right.values()) {
            assertTrue(DOCUMENT.contains("| `" + right + "` | "), right::name);
        }
    }

    @Test
    void every_algorithm_in_the_code_stands_in_the_inventory() {
        Pattern named = Pattern.compile("(?:getInstance\\(|ALGORITHM = )\"([\\w/-]+)\"|\\b(SecureRandom)\\(");
        Set<String> algorithms = new TreeSet<>();
        Sources.ofTheApplication()
                .forEach(file -> named.matcher(Sources.read(file))
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .forEach(algorithms::add));

        assertEquals(Set.of("HmacSHA256", "PKCS12", "SHA-256", "SecureRandom"), algorithms);
        for (String algorithm : algorithms) {
            assertTrue(DOCUMENT.contains("| " + algorithm), algorithm);
        }
    }

    @Test
    void every_test_that_it_names_exists() {
        Set<String> tests = Sources.ofTheTests().stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        List<String> missing = Pattern.compile("`(\\w+(?:Test|IT))`")
                .matcher(DOCUMENT)
                .results()
                .map(named -> named.group(1))
                .filter(named -> !tests.contains(named))
                .toList();

        assertEquals(List.of(), missing);
    }

    private static Executable says(String sentence) {
        return () -> assertTrue(TEXT.contains(sentence), () -> "docs/SECURITY.md does not say: " + sentence);
    }

    private static int constant(String source, String name) {
        return number(Pattern.compile(name + " = (\\d+);").matcher(source).results());
    }

    private static int number(String file, String pattern) {
        return number(Pattern.compile(pattern).matcher(Sources.read(file)).results());
    }

    private static int number(Stream<MatchResult> found) {
        return Integer.parseInt(found.findFirst().orElseThrow().group(1));
    }
}
