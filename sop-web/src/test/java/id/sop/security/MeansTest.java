package id.sop.security;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The means by which input could become a command are not in use at all, or in the one place that is named here. */
class MeansTest {

    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.sop");

    /** A literal, a text block or a constant, or several of them joined. */
    private static final String LITERAL =
            "(?:\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*+\"|(?:\\w+\\.)?[A-Z][A-Z_]+)";

    private static final String CONSTANT = "\\s*+" + LITERAL + "(?:\\s*+\\+\\s*+" + LITERAL + ")*+\\s*+[,)]";

    @Test
    void queries_are_put_together_from_constants() {
        only(
                Set.of(
                        "Condition.java",
                        "StoredDrafts.java",
                        "LetterSeed.java",
                        "NumberChecks.java",
                        "NumberLedger.java",
                        "Persons.java", // as many places as there are keys
                        "Revisions.java"),
                "\\bcreate(?:Native)?Query\\((?!" + CONSTANT + ")");
        only(
                Set.of(
                        "NumbersInAdmission.java", // paths that its four books name
                        "OpenFollowUps.java",
                        "RegisterRows.java", // the clauses of declared narrowings
                        "Revisions.java",
                        "RunBook.java", // the clauses of an enumeration
                        "SecondHand.java", // a path that a module names
                        "TaskFilter.java",
                        "VisibleRuns.java"),
                "\\bCondition\\b(?s:.*)\\.and\\((?!" + CONSTANT + ")");
    }

    @Test
    void nothing_starts_a_program_of_the_machine() {
        nobodyUses("java.lang.ProcessBuilder", "java.lang.Runtime", "java.lang.Process");
    }

    @Test
    void no_directory_is_searched() {
        nobodyUses("javax.naming.directory.DirContext", "javax.naming.ldap.LdapContext");
    }

    @Test
    void jndi_is_asked_for_the_data_source_only() {
        assertEquals(List.of(), found("(new InitialContext|\\.lookup\\()"));
        assertEquals(List.of("\"jdbc/sop\""), found("\\.doLookup\\(([^)]*)\\)"));
    }

    @Test
    void no_xpath_is_evaluated() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.xml.xpath..")
                .check(APPLICATION);
    }

    @Test
    void no_script_or_expression_is_evaluated() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.script..")
                .check(APPLICATION);
        nobodyUses("jakarta.el.ELProcessor");
        nobodyCalls("evaluateExpressionGet", "createMethodExpression", "defineClass");
    }

    @Test
    void no_object_is_read_from_a_stream() {
        nobodyUses("java.io.ObjectInputStream", "java.beans.XMLDecoder");
    }

    @Test
    void nothing_is_fetched_from_an_address() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(APPLICATION);
        nobodyUses(
                "java.net.URL",
                "java.net.URLConnection",
                "java.net.Socket",
                "java.net.DatagramSocket",
                "java.net.InetAddress");
        nobodyCalls("openConnection", "openStream");
    }

    @Test
    void one_place_connects_to_another_program_and_it_is_the_scanner_for_malware() {
        only(Set.of("ClamdConnection.java"), "SocketChannel|SocketFactory|SSLSocket");
    }

    @Test
    void nothing_is_decoded_a_second_time() {
        nobodyUses("java.net.URLDecoder");
    }

    @Test
    void no_regular_expression_is_made_at_run_time() {
        assertEquals(List.of(), found("Pattern\\.compile\\(\\s*([^\"\\s][^)]*)"));
        assertEquals(List.of(), found("\\.(?:matches|replaceFirst)\\(\\s*([^\"\\s)][^)]*)\\)"));
    }

    @Test
    void cryptography_is_that_of_the_platform() {
        only(Set.of("SealedText.java"), "javax\\.crypto\\.Cipher");
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.bouncycastle..", "org.apache.commons.codec..")
                .check(APPLICATION);
    }

    @Test
    void paths_of_files_are_made_in_few_places() {
        nobodyUses("java.io.FileInputStream", "java.io.FileOutputStream", "java.io.RandomAccessFile");
        only(
                Set.of("BackupCommand.java", "CertificateWatch.java", "SecretKeys.java", "SheetFiles.java"),
                "Path\\.of\\(|Paths\\.get\\(|new File\\(");
    }

    /** Which refuse their tasks while the server is being stopped, and say so as an error of each. */
    @Test
    void nothing_runs_by_the_schedule_of_the_server() {
        nobodyUses("jakarta.enterprise.concurrent.ManagedScheduledExecutorService");
    }

    @Test
    void few_places_write_to_the_log() {
        only(
                Set.of(
                        "CertificateWatch.java",
                        "DatabaseWatch.java",
                        "DerbyDirectory.java",
                        "ErrorPages.java",
                        "Incidents.java",
                        "Logins.java",
                        "RefusedRequests.java",
                        "SentDrafts.java",
                        "SheetSeed.java",
                        "TraceSealer.java",
                        "VirusScanner.java",
                        "WholeRequests.java"),
                "\\bLOG\\.\\w+\\(");
    }

    private static void nobodyUses(String... types) {
        Set<String> names = Set.of(types);
        noClasses()
                .should()
                .dependOnClassesThat(describe("one of " + names, type -> names.contains(type.getName())))
                .check(APPLICATION);
    }

    private static void nobodyCalls(String... methods) {
        Set<String> names = Set.of(methods);
        DescribedPredicate<JavaCall<?>> called = describe("one of " + names, call -> names.contains(call.getName()));
        noClasses().should().callCodeUnitWhere(called).check(APPLICATION);
    }

    private static void only(Set<String> places, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        List<String> others = Sources.ofTheApplication().stream()
                .filter(file -> wanted.matcher(Sources.read(file)).find())
                .map(file -> file.getFileName().toString())
                .filter(file -> !places.contains(file))
                .toList();

        assertEquals(List.of(), others, "look whether what is new is safe, then name it here");
    }

    /** What stands in the first group, sorted. */
    private static List<String> found(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return Sources.ofTheApplication().stream()
                .flatMap(file -> wanted.matcher(Sources.read(file)).results())
                .map(match -> match.group(1))
                .sorted()
                .toList();
    }
}
