import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.net.ConnectException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Logger;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The accounts of the running server: {@code java bin/Users.java} says how to use it.
 *
 * <p>It works through the server's management interface, as jboss-cli does, and adds what jboss-cli lacks: it asks for the
 * password instead of taking it from the command line, gives each account a random salt, and ends what an account has open when it is changed, so
 * that the change counts at once; typed text waits in drafts for the next login.
 */
final class Users {

    private static final String USAGE = """
            java bin/Users.java add NAME POSITION...        menambah akun / add an account
            java bin/Users.java password NAME               mengganti kata sandi / change the password
            java bin/Users.java positions NAME POSITION...  mengganti jabatan / change the positions
            java bin/Users.java remove NAME                 menghapus akun / remove an account
            java bin/Users.java remove-demo                 menghapus semua akun demo / remove all demo accounts
            java bin/Users.java list                        daftar akun / list the accounts

            Kata sandi: 12 sampai 71 karakter, tidak mudah ditebak / the password: 12 to 71 characters, not easily guessed
            POSITION: kantor.jabatan / office.position, misalnya / for instance jambi.kasubbag-tu
            --force: terima jabatan yang tidak dikenal aplikasi / accept a position that the application does not know
            Server harus berjalan / the server must be running. Port: -Dsop.management.port=9990""";

    /** So that an office of 200 can log in together on two cores; see docs/SECURITY.md, "Accounts". */
    private static final int BCRYPT_COST = 10;

    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 71; // bytes: bcrypt reads 72, and one of them ends the password
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final Pattern POSITION = Pattern.compile("[a-z0-9-]+\\.[a-z0-9-]+");
    private static final String FORCE = "--force";

    private static final Logger CLIENT_LIBRARY = Logger.getLogger("org");

    private final Server server;
    private final Path home;
    private final boolean forced;

    private Users(Server server, Path home, boolean forced) {
        this.server = server;
        this.home = home;
        this.forced = forced;
    }

    public static void main(String... arguments) {
        try {
            if (arguments.length == 0) {
                throw new Refusal(USAGE);
            }
            Path home = Path.of(
                    System.getProperty("sop.server", scriptFolder().getParent().toString()));
            try (Server server = new Server(home, Integer.getInteger("sop.management.port", 9990))) {
                List<String> words = new ArrayList<>(List.of(arguments));
                boolean forced = words.remove(FORCE);
                if (words.isEmpty()) {
                    throw new Refusal(USAGE);
                }
                new Users(server, home, forced).run(words);
            }
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void run(List<String> arguments) {
        String command = arguments.get(0);
        List<String> rest = arguments.subList(1, arguments.size());
        switch (command) {
            case "add" -> add(name(rest), positions(rest));
            case "password" -> changePassword(existing(name(rest)));
            case "positions" -> setPositions(existing(name(rest)), positions(rest));
            case "remove" -> remove(existing(name(rest)));
            case "remove-demo" -> removeDemo();
            case "list" -> list();
            default -> throw new Refusal(USAGE);
        }
    }

    private void add(String name, Set<String> positions) {
        if (exists(name)) {
            throw new Refusal("Akun " + name + " sudah ada. / The account " + name + " exists already.");
        }
        char[] password = readPassword(name);
        server.call("add-identity", name, "");
        try {
            setPassword(name, password);
            addPositions(name, positions);
        } catch (Refusal refusal) {
            server.call("remove-identity", name, "");
            throw refusal;
        }
        System.out.println(name + " " + positions);
    }

    private void changePassword(String name) {
        setPassword(name, readPassword(name));
        server.endSessions(name);
    }

    private void setPassword(String name, char[] password) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        server.call(
                "set-password",
                name,
                ",\"bcrypt\":{\"password\":%s,\"iteration-count\":%d,\"salt\":{\"BYTES_VALUE\":\"%s\"}}"
                        .formatted(
                                quoted(new String(password)),
                                BCRYPT_COST,
                                Base64.getEncoder().encodeToString(salt)));
        Arrays.fill(password, '\0');
        System.out.println("Kata sandi " + name + " sudah diatur. / The password of " + name + " is set.");
    }

    private void setPositions(String name, Set<String> positions) {
        server.call("remove-identity-attribute", name, ",\"name\":\"groups\"");
        addPositions(name, positions);
        server.endSessions(name);
        System.out.println(name + " " + positions);
    }

    private void addPositions(String name, Set<String> positions) {
        String values = positions.stream().map(Users::quoted).collect(Collectors.joining(","));
        server.call("add-identity-attribute", name, ",\"name\":\"groups\",\"value\":[" + values + "]");
    }

    private void remove(String name) {
        server.call("remove-identity", name, "");
        server.endSessions(name);
        System.out.println("Akun " + name + " sudah dihapus. / The account " + name + " is removed.");
    }

    private void removeDemo() {
        Matcher accounts = Pattern.compile("add-identity\\(identity=([^)]+)\\)")
                .matcher(read(home.resolve("bin/demo-accounts.cli")));
        accounts.results().map(account -> account.group(1)).filter(this::exists).forEach(this::remove);
    }

    private void list() {
        names().forEach(name -> System.out.printf("%-24s %s%n", name, String.join(", ", server.positionsOf(name))));
    }

    private boolean exists(String name) {
        return names().contains(name);
    }

    /** From the folder of the realm: asking the server for a name that it lacks would stand as an error in its log. */
    private Set<String> names() {
        try (Stream<Path> files = Files.walk(Path.of(server.realmFolder()))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".xml"))
                    .map(file -> file.substring(file.lastIndexOf('-') + 1, file.length() - ".xml".length()))
                    .map(Users::fromBase32)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String existing(String name) {
        if (!exists(name)) {
            throw new Refusal("Tidak ada akun " + name + ". / There is no account " + name + ".");
        }
        return name;
    }

    private static String name(List<String> arguments) {
        if (arguments.isEmpty() || !NAME.matcher(arguments.get(0)).matches()) {
            throw new Refusal(
                    "NAME: huruf kecil, angka, titik, garis / lower-case letters, digits, dots, dashes\n\n" + USAGE);
        }
        return arguments.get(0);
    }

    private Set<String> positions(List<String> arguments) {
        Set<String> positions = new LinkedHashSet<>(arguments.subList(1, arguments.size()));
        if (positions.isEmpty() || !positions.stream().allMatch(POSITION.asMatchPredicate())) {
            throw new Refusal("POSITION: kantor.jabatan / office.position\n\n" + USAGE);
        }
        if (!forced) {
            requireKnown(positions);
        }
        return positions;
    }

    private void requireKnown(Set<String> positions) {
        Positions known = Positions.of(home);
        if (known.isEmpty()) {
            System.err.println("Jabatan tidak dapat diperiksa: aplikasi tidak ditemukan di server ini."
                    + " / The positions could not be checked: the application was not found in this server.");
            return;
        }
        String unknown = positions.stream()
                .filter(position -> !known.contains(position))
                .map(position -> "Jabatan " + position + " tidak dikenal; mungkin yang dimaksud: / The position "
                        + position + " is not known; perhaps you mean: " + String.join(", ", known.nearest(position)))
                .collect(Collectors.joining("\n"));
        if (!unknown.isEmpty()) {
            throw new Refusal(unknown + "\nTetap pakai / Use it nevertheless: " + FORCE);
        }
    }

    /** Without echo from the keyboard; without a console the first line of the standard input. */
    private char[] readPassword(String name) {
        Console console = System.console();
        char[] password = console == null ? firstLine() : typedTwice(console);
        int bytes = new String(password).getBytes(StandardCharsets.UTF_8).length;
        if (password.length < SHORTEST_PASSWORD || bytes > LONGEST_PASSWORD) {
            throw new Refusal("Kata sandi: %1$d sampai %2$d karakter. / The password: %1$d to %2$d characters."
                    .formatted(SHORTEST_PASSWORD, LONGEST_PASSWORD));
        }
        if (Guesses.isEasy(home, password, name)) {
            throw new Refusal(
                    "Kata sandi ini mudah ditebak: terdiri dari kata yang umum, nama, tanggal atau urutan. Pakailah misalnya"
                            + " empat kata yang tidak berhubungan. / This password is easily guessed: it is made of common words, names,"
                            + " dates or sequences. Take four words that have nothing to do with each other, for instance.");
        }
        return password;
    }

    private static char[] typedTwice(Console console) {
        char[] first = console.readPassword("Kata sandi baru / New password: ");
        char[] second = console.readPassword("Sekali lagi / Once more: ");
        if (first == null || !Arrays.equals(first, second)) {
            throw new Refusal("Kedua isian berbeda. / The two differ.");
        }
        return first;
    }

    private static char[] firstLine() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? new char[0] : line.toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of this file: the launcher of single source files names it nowhere but in the command. */
    private static Path scriptFolder() {
        return Stream.of(ProcessHandle.current().info().arguments().orElse(new String[0]))
                .filter(argument -> argument.endsWith("Users.java"))
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .map(Path::getParent)
                .findFirst()
                .orElseGet(() -> Path.of("bin").toAbsolutePath());
    }

    /** A JSON string. */
    private static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> c < ' ' || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** The realm writes the exact name into the file name, in base 32 without padding. */
    private static String fromBase32(String encoded) {
        BigInteger bits = encoded.chars()
                .mapToObj("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"::indexOf)
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, (all, five) -> all.shiftLeft(5).or(five));
        int unused = encoded.length() * 5 % 8;
        return new String(bits.shiftRight(unused).toByteArray(), StandardCharsets.UTF_8);
    }

    /** The positions that the application in the server delivers; an office may have more of an earlier version. */
    private static final class Positions {

        private static final int OFFERED = 3;
        private static final Pattern OFFICE = Pattern.compile("organisation/([a-z0-9-]+)\\.xml");

        private final Set<String> codes = new TreeSet<>();

        static Positions of(Path home) {
            Positions found = new Positions();
            Path deployments = base(home).resolve("deployments");
            if (Files.isDirectory(deployments)) {
                try (Stream<Path> files = Files.list(deployments)) {
                    for (Path ear : files.filter(file -> file.toString().endsWith(".ear"))
                            .toList()) {
                        found.readEar(ear);
                    }
                } catch (IOException | XMLStreamException e) {
                    throw new Refusal(deployments + ": " + e);
                }
            }
            return found;
        }

        /** A WildFly that existed before has a server folder for sop alone. */
        private static Path base(Path home) {
            Path own = home.resolve("sop");
            return Files.isDirectory(own) ? own : home.resolve("standalone");
        }

        private void readEar(Path ear) throws IOException, XMLStreamException {
            try (ZipInputStream modules = new ZipInputStream(Files.newInputStream(ear))) {
                for (ZipEntry module = modules.getNextEntry(); module != null; module = modules.getNextEntry()) {
                    if (module.getName().matches("sop-domain.*\\.jar")) {
                        readOffices(modules);
                    }
                }
            }
        }

        private void readOffices(InputStream module) throws IOException, XMLStreamException {
            ZipInputStream files = new ZipInputStream(module);
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                Matcher office = OFFICE.matcher(file.getName());
                if (office.matches()) {
                    readPositions(office.group(1), new ByteArrayInputStream(files.readAllBytes()));
                }
            }
        }

        private void readPositions(String office, InputStream file) throws XMLStreamException {
            XMLInputFactory factory = XMLInputFactory.newInstance();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader xml = factory.createXMLStreamReader(file);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("position")) {
                    codes.add(office + "." + xml.getAttributeValue(null, "id"));
                }
            }
        }

        boolean isEmpty() {
            return codes.isEmpty();
        }

        boolean contains(String code) {
            return codes.contains(code);
        }

        List<String> nearest(String typed) {
            return codes.stream()
                    .sorted(Comparator.comparingInt(code -> distance(typed, code)))
                    .limit(OFFERED)
                    .toList();
        }

        /** How many letters must be changed, added or left out (Levenshtein). */
        private static int distance(String one, String other) {
            int[] row = IntStream.rangeClosed(0, other.length()).toArray();
            for (int i = 1; i <= one.length(); i++) {
                int diagonal = row[0];
                row[0] = i;
                for (int j = 1; j <= other.length(); j++) {
                    int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                    diagonal = row[j];
                    row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
                }
            }
            return row[other.length()];
        }
    }

    /** How easily a password is guessed, as zxcvbn estimates it with its lists of common passwords, names and words. */
    private static final class Guesses {

        /** Of 0 to 4: it takes more than ten thousand million guesses. */
        private static final int ENOUGH = 4;

        /** What is tried first here, and is on no list in English. */
        private static final List<String> WORDS_OF_THE_OFFICE = List.of(
                "sop",
                "dinas",
                "sosial",
                "dinsos",
                "panti",
                "uptd",
                "kantor",
                "harapan",
                "jambi",
                "purwakarta",
                "palangkaraya",
                "indonesia",
                "merdeka",
                "rahasia",
                "katasandi",
                "kata",
                "sandi",
                "password",
                "bismillah",
                "sayang",
                "cinta",
                "pegawai",
                "kepala",
                "pelaksana",
                "kasubbag",
                "admin",
                "administrator",
                "lansia",
                "anak",
                "negara");

        private Guesses() {}

        static boolean isEasy(Path home, char[] password, String name) {
            Path library = home.resolve("modules/com/nulabinc/zxcvbn/main/zxcvbn.jar");
            List<String> words = new ArrayList<>(WORDS_OF_THE_OFFICE);
            words.add(name);
            words.addAll(List.of(name.split("[._-]")));
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {library.toUri().toURL()})) {
                Class<?> type = loader.loadClass("com.nulabinc.zxcvbn.Zxcvbn");
                Object strength = type.getMethod("measure", CharSequence.class, List.class)
                        .invoke(type.getConstructor().newInstance(), CharBuffer.wrap(password), words);
                return (int) strength.getClass().getMethod("getScore").invoke(strength) < ENOUGH;
            } catch (ReflectiveOperationException | IOException e) {
                throw new Refusal("Pemeriksa kata sandi tidak ditemukan: / What estimates passwords was not found: "
                        + library + " (" + e + ")");
            }
        }
    }

    /** The management interface of the running server, through the client library that the server brings along. */
    private static final class Server implements AutoCloseable {

        /** The attribute of a session with its account, as id.sop.web.security.SessionLimits writes it. */
        private static final String ACCOUNT = "id.sop.web.security.SessionLimits.account";

        private static final String REALM = "[{\"subsystem\":\"elytron\"},{\"filesystem-realm\":\"SopRealm\"}]";

        private final AutoCloseable client;
        private final Method execute;
        private final Method fromJson;

        Server(Path home, int port) {
            try {
                URL modulesJar = home.resolve("jboss-modules.jar").toUri().toURL();
                Class<?> loaderType =
                        new URLClassLoader(new URL[] {modulesJar}).loadClass("org.jboss.modules.LocalModuleLoader");
                File[] roots = {
                    home.resolve("modules").toFile(),
                    home.resolve("modules/system/layers/base").toFile()
                };
                Object modules = loaderType.getConstructor(File[].class).newInstance((Object) roots);
                Object module = loaderType
                        .getMethod("loadModule", String.class)
                        .invoke(modules, "org.jboss.as.controller-client");
                ClassLoader library = (ClassLoader)
                        module.getClass().getMethod("getClassLoader").invoke(module);
                Class<?> node = library.loadClass("org.jboss.dmr.ModelNode");
                Class<?> clientType = library.loadClass("org.jboss.as.controller.client.ModelControllerClient");
                client = (AutoCloseable) library.loadClass(clientType.getName() + "$Factory")
                        .getMethod("create", String.class, int.class)
                        .invoke(null, "127.0.0.1", port);
                execute = clientType.getMethod("execute", node);
                fromJson = node.getMethod("fromJSONString", String.class);
            } catch (ReflectiveOperationException | IOException e) {
                throw new Refusal(
                        "Server tidak ditemukan di " + home + " / There is no server in " + home + " (" + e + ")");
            }
        }

        void call(String operation, String identity, String parameters) {
            Answer answer = answer(operation, identity, parameters);
            if (!answer.succeeded()) {
                throw new Refusal(operation + " " + identity + ": " + answer.text);
            }
        }

        Answer answer(String operation, String identity, String parameters) {
            return execute("{\"address\":%s,\"operation\":\"%s\",\"identity\":%s%s}"
                    .formatted(REALM, operation, quoted(identity), parameters));
        }

        Set<String> positionsOf(String name) {
            String groups = answer("read-identity", name, "").all("\"groups\" : \\[([^\\]]*)\\]").stream()
                    .collect(Collectors.joining());
            return new Answer(groups).all("\"([^\"]+)\"");
        }

        /** Ends the sessions of an account in the application, wherever it is deployed. */
        void endSessions(String name) {
            for (String deployment : execute(
                            "{\"address\":[],\"operation\":\"read-children-names\",\"child-type\":\"deployment\"}")
                    .all("\"([^\"]*sop[^\"]*\\.ear)\"")) {
                String pages =
                        "{\"address\":[{\"deployment\":" + quoted(deployment) + "},{\"subdeployment\":\"sop-web.war\"},"
                                + "{\"subsystem\":\"undertow\"}],\"operation\":\"%s\"%s}";
                Set<String> sessions =
                        execute(pages.formatted("list-sessions", "")).all("\"result\" : \\[([^\\]]*)\\]");
                for (String session : new Answer(String.join(",", sessions)).all("\"([^\"]+)\"")) {
                    String id = ",\"session-id\":" + quoted(session);
                    Answer account = execute(
                            pages.formatted("get-session-attribute", id + ",\"attribute\":\"" + ACCOUNT + "\""));
                    if (account.all("\"result\" : \"([^\"]+)\"").contains(name)) {
                        execute(pages.formatted("invalidate-session", id));
                    }
                }
            }
        }

        String realmFolder() {
            String path = execute("{\"address\":" + REALM + ",\"operation\":\"read-attribute\",\"name\":\"path\","
                            + "\"resolve-expressions\":true}")
                    .all("\"result\" : \"([^\"]+)\"")
                    .iterator()
                    .next();
            return path.replace("\\\\", "\\").replace("\\/", "/");
        }

        private Answer execute(String request) {
            try {
                Object answer = execute.invoke(client, fromJson.invoke(null, request));
                return new Answer((String) answer.getClass()
                        .getMethod("toJSONString", boolean.class)
                        .invoke(answer, true));
            } catch (InvocationTargetException e) {
                String reason = e.getCause() instanceof ConnectException || e.getCause() instanceof IOException
                        ? "Server tidak menjawab; jalankan dahulu. / The server does not answer; start it first."
                        : e.getCause().toString();
                throw new Refusal(reason);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            try {
                client.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** What the server answered, as JSON. */
    private static final class Answer {

        private final String text;

        Answer(String text) {
            this.text = text;
        }

        boolean succeeded() {
            return text.contains("\"outcome\" : \"success\"");
        }

        Set<String> all(String pattern) {
            return Pattern.compile(pattern)
                    .matcher(text)
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /** The command cannot be carried out; the message says why. */
    private static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }
}
