package id.sop.server;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.shared.SafeXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The bill of materials names what is really shipped: it is held against the files of the EAR and of the server. */
class SbomIT {

    private static final Path EAR = Path.of(System.getProperty("it.ear"));
    private static final Path MODULES = Path.of(System.getProperty("it.server.modules"));

    /** The components by the SHA-256 of their file. */
    private final Map<String, Element> components = components();

    @Test
    void every_library_that_is_shipped_is_in_the_bill_of_materials() throws Exception {
        Map<String, String> shipped = new TreeMap<>(librariesOf(Files.readAllBytes(EAR)));
        try (Stream<Path> files = Files.walk(MODULES)) {
            for (Path jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                shipped.put(jar.getFileName().toString(), sha256(Files.readAllBytes(jar)));
            }
        }

        List<String> unnamed = shipped.entrySet().stream()
                .filter(library -> !library.getKey().startsWith("sop-"))
                .filter(library -> !components.containsKey(library.getValue()))
                .map(Map.Entry::getKey)
                .toList();

        assertTrue(shipped.keySet().stream().anyMatch(name -> name.contains("primefaces")), shipped::toString);
        assertTrue(shipped.containsKey("derby.jar"), shipped::toString);
        assertEquals(List.of(), unnamed);
    }

    @Test
    void the_pages_bring_no_library_but_primefaces_and_the_rest_lies_in_the_ear() throws Exception {
        byte[] war = entry(Files.readAllBytes(EAR), "sop-web.war");

        List<String> libraries = List.copyOf(librariesOf(war).keySet());

        assertEquals(1, libraries.size(), libraries::toString);
        assertTrue(libraries.get(0).startsWith("primefaces-"), libraries::toString);
    }

    @Test
    void the_libraries_and_the_server_stand_in_it_with_the_versions_of_the_build() {
        Map<String, String> versions = all().stream()
                .collect(toMap(SbomIT::name, component -> text(component, "version"), (one, other) -> one));

        for (String name : List.of(
                "org.primefaces:primefaces",
                "org.eclipse.persistence:eclipselink",
                "org.apache.derby:derby",
                "org.postgresql:postgresql",
                "org.wildfly:wildfly-galleon-pack",
                "org.flywaydb:flyway-core")) {
            String wanted = System.getProperty("it.version." + name.substring(name.indexOf(':') + 1));
            assertNotNull(wanted, name);
            assertEquals(wanted, versions.get(name), name);
        }
    }

    @Test
    void nothing_unreleased_is_shipped_but_our_own() {
        List<String> unreleased = all().stream()
                .filter(component -> text(component, "version").endsWith("-SNAPSHOT"))
                .map(SbomIT::name)
                .filter(name -> !name.startsWith("id.sop:"))
                .toList();

        assertFalse(all().isEmpty());
        assertEquals(List.of(), unreleased);
    }

    @Test
    void no_library_of_the_tests_stands_in_it() {
        List<String> names = all().stream().map(SbomIT::name).toList();

        assertFalse(
                names.stream().anyMatch(name -> name.matches("org\\.junit.*|.*playwright.*|.*arquillian.*")),
                names::toString);
    }

    @Test
    void neither_sources_nor_their_history_are_shipped() throws Exception {
        byte[] ear = Files.readAllBytes(EAR);
        List<String> names = new ArrayList<>(names(ear));
        names.addAll(names(entry(ear, "sop-web.war")));
        names.addAll(names(entry(ear, "sop-domain.jar")));

        List<String> found = names.stream()
                .filter(name -> name.matches("(.*/)?\\.(git|svn|hg).*|.*\\.java|.*/src/.*"))
                .toList();

        assertTrue(names.size() > 500, "the archives have been read");
        assertEquals(List.of(), found);
    }

    private static List<String> names(byte[] archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static byte[] entry(byte[] archive, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("There is no " + name);
    }

    private static Map<String, Element> components() {
        Map<String, Element> byHash = new TreeMap<>();
        for (Element component : all()) {
            var hashes = component.getElementsByTagName("hash");
            for (int i = 0; i < hashes.getLength(); i++) {
                Element hash = (Element) hashes.item(i);
                if (hash.getAttribute("alg").equals("SHA-256")) {
                    byHash.put(hash.getTextContent(), component);
                }
            }
        }
        return byHash;
    }

    private static List<Element> all() {
        try {
            Path file = EAR.resolveSibling("sop.cdx.xml");
            assertTrue(Files.exists(EAR.resolveSibling("sop.cdx.json")));
            var nodes = SafeXml.builder().parse(file.toFile()).getElementsByTagName("component");
            List<Element> components = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                Element component = (Element) nodes.item(i);
                if (isOfTheBill(component)) {
                    components.add(component);
                }
            }
            return components;
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not what made the bill: its head names components too. */
    private static boolean isOfTheBill(Element component) {
        return component.getParentNode().getParentNode().getNodeName().equals("bom");
    }

    private static String name(Element component) {
        return text(component, "group") + ":" + text(component, "name");
    }

    private static String text(Element component, String name) {
        var found = component.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    /** The jars in an archive and in the archives within, by name and hash. */
    private static Map<String, String> librariesOf(byte[] archive) throws IOException {
        Map<String, String> libraries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".war")) {
                    libraries.putAll(librariesOf(zip.readAllBytes()));
                } else if (entry.getName().endsWith(".jar")) {
                    String name = entry.getName();
                    libraries.put(name.substring(name.lastIndexOf('/') + 1), sha256(zip.readAllBytes()));
                }
            }
        }
        return libraries;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
