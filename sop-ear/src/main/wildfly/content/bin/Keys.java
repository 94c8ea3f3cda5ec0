import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The secrets and the certificate of a server: {@code java bin/Keys.java} says how to use it.
 *
 * <p>{@code prepare} runs before each start. It needs a JDK and the libraries of the server, but no network and no other program.
 */
final class Keys {

    private static final String USAGE = """
            java bin/Keys.java DATA prepare                sebelum setiap start / before each start
            java bin/Keys.java DATA show                   menampilkan sertifikat / show the certificate
            java bin/Keys.java DATA use CHAIN.pem KEY.pem  memakai sertifikat lain / use another certificate
            java bin/Keys.java DATA use FILE.p12           sama, dari PKCS#12 / the same, from PKCS#12
            java bin/Keys.java DATA own                    kembali ke sertifikat sendiri / back to the office's own certificate
            java bin/Keys.java DATA new-authority          CA kantor baru / a new authority of the office
            java bin/Keys.java DATA set database           kata sandi basis data / the password of the database
            java bin/Keys.java DATA change certificate     mengganti kata sandi kunci sertifikat / change the password of the key stores
            java bin/Keys.java DATA change root FILE       mengganti kunci induk / make a new root key in FILE
            java bin/Keys.java DATA tell NAME              mencetak rahasia untuk program lain / print a secret for another program

            DATA: folder data server (sop.data.dir) / the server's data folder.
            -Dsop.host.names=NAME,...  SOP_HOST_NAMES      nama lain server / further names of the server
            -Dsop.root.key=FILE        SOP_ROOT_KEY        tempat kunci induk / where the root key lies, else DATA/root.key
            -Dsop.management.port=9990                     port manajemen / the management port of the running server""";

    private final Folder folder;
    private final Secrets secrets;
    private final Certificates certificates;
    private final Path home;

    private Keys(Path home, Path data) {
        this.home = home;
        folder = new Folder(data);
        secrets = new Secrets(home, folder);
        certificates = new Certificates(folder, secrets);
    }

    public static void main(String... arguments) {
        try {
            if (arguments.length < 2) {
                throw new Refusal(USAGE);
            }
            Path home = Path.of(setting(
                    "sop.server", "SOP_SERVER", scriptFolder().getParent().toString()));
            new Keys(home, Path.of(arguments[0]).toAbsolutePath().normalize())
                    .run(arguments[1], List.of(arguments).subList(2, arguments.length));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("Berkas tidak dapat dibaca atau ditulis. / A file cannot be read or written: " + e);
            System.exit(1);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        System.exit(0);
    }

    private void run(String command, List<String> rest) throws IOException, GeneralSecurityException {
        switch (command + " " + rest.size()) {
            case "prepare 0" -> prepare();
            case "show 0" -> show();
            case "use 1" -> use(Brought.fromKeyStore(Path.of(rest.get(0))));
            case "use 2" -> use(Brought.fromPem(Path.of(rest.get(0)), Path.of(rest.get(1))));
            case "own 0" -> own();
            case "new-authority 0" -> newAuthority();
            case "set 1" -> set(rest.get(0));
            case "change 1", "change 2" -> change(rest);
            case "tell 1" -> System.out.println(secrets.tell(rest.get(0)));
            default -> throw new Refusal(USAGE);
        }
    }

    private void prepare() throws IOException, GeneralSecurityException {
        secrets.prepare();
        certificates.prepare(certificates.names());
        System.out.println("https: " + certificates.inUse().line());
        certificates.warnings().forEach(System.out::println);
    }

    private void show() throws IOException, GeneralSecurityException {
        ServerCertificate used = certificates.inUse();
        System.out.printf(
                """
                Sertifikat      / Certificate       %s
                Nama            / Names             %s
                Berlaku sampai  / Valid until       %s
                Sidik jari      / Fingerprint       %s
                CA kantor       / Office authority  %s
                Sidik jari CA   / Its fingerprint   %s
                Kunci induk     / Root key          %s
                Rahasia         / Secrets           %s
                """,
                certificates.isOwn(used) ? "CA kantor / by the office's authority" : used.issuer(),
                String.join(", ", used.names()),
                used.until(),
                fingerprint(used.leaf()),
                folder.publicAuthority(),
                fingerprint(certificates.authority()),
                secrets.rootKeyFile(),
                String.join(", ", secrets.names()));
        certificates.warnings().forEach(System.out::println);
    }

    private void use(Brought brought) throws IOException, GeneralSecurityException {
        certificates.use(brought);
        System.out.println("https: " + certificates.inUse().line());
        brought.notes().forEach(System.out::println);
        tellServer();
    }

    private void own() throws IOException, GeneralSecurityException {
        certificates.issue(certificates.names());
        System.out.println("https: " + certificates.inUse().line());
        tellServer();
    }

    private void newAuthority() throws IOException, GeneralSecurityException {
        certificates.makeAuthority(certificates.names());
        own();
        System.out.println("Pasang lagi di setiap komputer / Install again on each PC: " + folder.publicAuthority());
    }

    private void set(String name) throws IOException {
        if (!name.equals(Secrets.DATABASE)) {
            throw new Refusal(USAGE);
        }
        secrets.set(name, new String(readPassword("Kata sandi basis data / Password of the database: ")));
        System.out.println("Tersimpan; berlaku sejak start berikutnya. / Kept; it counts from the next start on.");
    }

    private void change(List<String> what) throws IOException, GeneralSecurityException {
        if (what.equals(List.of(Secrets.CERTIFICATE))) {
            certificates.changePassword();
        } else if (what.size() == 2 && what.get(0).equals("root")) {
            Path former = secrets.rootKeyFile();
            secrets.changeRoot(Path.of(what.get(1)).toAbsolutePath().normalize());
            System.out.println("Hapus / Delete: " + former);
        } else {
            throw new Refusal(USAGE);
        }
        System.out.println("Berhasil. Jalankan ulang server. / Done. Restart the server.");
    }

    private void tellServer() {
        boolean told = new Server(home).takesUp(certificates.store());
        System.out.println(
                told
                        ? "Server memakainya mulai sekarang. / The server uses it from now on."
                        : "Berlaku sejak start berikutnya. / It counts from the next start on.");
    }

    // What several of the parts below need

    private static String setting(String property, String variable, String otherwise) {
        String set = System.getProperty(property, System.getenv().getOrDefault(variable, ""));
        return set.isBlank() ? otherwise : set.strip();
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }

    private static String fingerprint(X509Certificate certificate) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash);
    }

    private static String pem(X509Certificate certificate) throws CertificateException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    /** Without echo from the keyboard; without a console the first line of the standard input. */
    private static char[] readPassword(String prompt) throws IOException {
        Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword(prompt);
            return typed == null ? new char[0] : typed;
        }
        String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return line == null ? new char[0] : line.toCharArray();
    }

    /** The folder of this file: the launcher of single source files names it nowhere but in the command. */
    private static Path scriptFolder() {
        Matcher command =
                Pattern.compile("\\S+ (.*?Keys\\.java)( .*)?").matcher(System.getProperty("sun.java.command", ""));
        return Path.of(command.matches() ? command.group(1) : "bin/Keys.java")
                .toAbsolutePath()
                .normalize()
                .getParent();
    }

    /** The files in the data folder: readable by the server's account only, and never half written. */
    private static final class Folder {

        private final Path data;

        Folder(Path data) {
            this.data = data;
        }

        /** What the server is started with ({@code -P}): where things lie, and the secrets, encrypted. */
        Path settings() {
            return secret("server.properties");
        }

        Path secret(String name) {
            return data.resolve("secrets").resolve(name);
        }

        /** The certificate of the authority, for the PCs of the office. */
        Path publicAuthority() {
            return data.resolve("office-authority.crt");
        }

        Path defaultRootKey() {
            return data.resolve("root.key");
        }

        void create() throws IOException {
            Path secrets = settings().getParent();
            Files.createDirectories(secrets);
            restrict(secrets, "rwx------");
        }

        /** Written beside and moved, so that a crash leaves the former content or the new one. */
        void writeSecret(Path file, byte[] content) throws IOException {
            write(file, content, "rw-------");
        }

        void writePublic(Path file, String content) throws IOException {
            write(file, content.getBytes(StandardCharsets.UTF_8), "rw-r--r--");
        }

        private static void write(Path file, byte[] content, String permissions) throws IOException {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh);
            restrict(fresh, permissions);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(content));
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        /** To the owner of the folder above, which is the server's account even when an administrator runs this. */
        private static void restrict(Path file, String permissions) throws IOException {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
                if (!Files.getOwner(file).equals(Files.getOwner(file.getParent()))) {
                    Files.setOwner(file, Files.getOwner(file.getParent()));
                }
            } else if (!permissions.endsWith("r--")) {
                AclEntry.Builder owner = AclEntry.newBuilder()
                        .setType(AclEntryType.ALLOW)
                        .setPrincipal(Files.getOwner(file))
                        .setPermissions(EnumSet.allOf(AclEntryPermission.class));
                if (Files.isDirectory(file)) {
                    owner.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
                }
                Files.getFileAttributeView(file, AclFileAttributeView.class).setAcl(List.of(owner.build()));
            }
        }
    }

    /**
     * The secrets, as encrypted expressions that the server resolves with the root key in its credential store.
     *
     * <p>What changes together is written in one file, so that it changes at once.
     */
    private static final class Secrets {

        static final String DATABASE = "database";
        static final String CERTIFICATE = "certificate";
        static final String KEYS = "keys";

        private static final String ROOT_KEY = "sop.root.key";
        private static final String PREFIX = "sop.secret.";
        private static final Pattern TOKEN = Pattern.compile("\\$\\{ENC::sop:(.+)}");

        private final Cipher cipher;
        private final Folder folder;

        Secrets(Path home, Folder folder) {
            this.folder = folder;
            cipher = new Cipher(home);
        }

        void prepare() throws IOException {
            folder.create();
            Properties settings = settings();
            if (rootKey().isEmpty()) {
                if (!names().isEmpty()) {
                    throw new Refusal("""
                            Kunci induk %1$s tidak ada; tanpa kunci itu rahasia server tidak dapat dibaca.
                            Kembalikan dari cadangan, atau sebutkan tempatnya dengan -Dsop.root.key=BERKAS.
                            The root key %1$s is not there, and the secrets of the server cannot be read without it.
                            Put it back from the backup, or say where it lies with -Dsop.root.key=FILE.""".formatted(rootKeyFile()));
                }
                writeRoot(rootKeyFile(), cipher.newKey());
            }
            Object root = root();
            for (String name : List.of(CERTIFICATE, KEYS)) {
                if (!settings.containsKey(PREFIX + name)) {
                    put(settings, root, name, newPassword());
                }
            }
            settings.setProperty(ROOT_KEY, rootKeyFile().toString());
            save(settings);
        }

        static String newPassword() {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
        }

        Set<String> names() {
            return settings().stringPropertyNames().stream()
                    .filter(name -> name.startsWith(PREFIX))
                    .map(name -> name.substring(PREFIX.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        String tell(String name) {
            Matcher token = TOKEN.matcher(settings().getProperty(PREFIX + name, ""));
            if (!token.matches()) {
                throw new Refusal("Rahasia " + name + " tidak ada. / There is no secret " + name + ".");
            }
            return cipher.decrypt(token.group(1), root());
        }

        void set(String name, String secret) throws IOException {
            if (secret.isEmpty()) {
                throw new Refusal("Kata sandi kosong. / The password is empty.");
            }
            requirePrepared();
            Properties settings = settings();
            put(settings, root(), name, secret);
            save(settings);
        }

        /** A new root key elsewhere; every secret is encrypted anew and nothing is lost if this ends half way. */
        void changeRoot(Path file) throws IOException {
            requirePrepared();
            if (Files.exists(file)) {
                throw new Refusal("Sudah ada / Exists already: " + file);
            }
            Properties settings = settings();
            Object fresh = cipher.newKey();
            names().forEach(name -> put(settings, fresh, name, tell(name)));
            settings.setProperty(ROOT_KEY, file.toString());
            writeRoot(file, fresh);
            save(settings);
        }

        Path rootKeyFile() {
            return Path.of(setting(
                            ROOT_KEY,
                            "SOP_ROOT_KEY",
                            settings()
                                    .getProperty(
                                            ROOT_KEY, folder.defaultRootKey().toString())))
                    .toAbsolutePath()
                    .normalize();
        }

        /** @return the settings of the server, to be changed and given to {@link #save} */
        Properties settings() {
            Properties settings = new Properties();
            if (Files.exists(folder.settings())) {
                try (InputStream file = Files.newInputStream(folder.settings())) {
                    settings.load(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return settings;
        }

        void put(Properties settings, String name, String secret) {
            put(settings, root(), name, secret);
        }

        void save(Properties settings) throws IOException {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            settings.store(content, "Written by bin/Keys.java, read by the server (-P)");
            folder.writeSecret(folder.settings(), content.toByteArray());
        }

        private void requirePrepared() {
            if (Files.notExists(folder.settings())) {
                throw new Refusal("Jalankan dahulu / Run first: java bin/Keys.java " + folder.data + " prepare");
            }
        }

        private void put(Properties settings, Object root, String name, String secret) {
            settings.setProperty(PREFIX + name, "${ENC::sop:" + cipher.encrypt(secret, root) + "}");
        }

        private void writeRoot(Path file, Object key) throws IOException {
            Files.createDirectories(file.getParent());
            folder.writeSecret(file, ("key=" + cipher.export(key) + "\n").getBytes(StandardCharsets.UTF_8));
        }

        private Object root() {
            if (rootKey().isEmpty()) {
                throw new Refusal("Tidak ada kunci induk di / There is no root key in " + rootKeyFile());
            }
            return cipher.imported(rootKey());
        }

        /** As the credential store of the server keeps it; empty without file, and in one that a server made that lacked its own. */
        private String rootKey() {
            if (Files.notExists(rootKeyFile())) {
                return "";
            }
            try (InputStream file = Files.newInputStream(rootKeyFile())) {
                Properties store = new Properties();
                store.load(file);
                return store.getProperty("key", "");
            } catch (IOException e) {
                throw new Refusal("Kunci induk tidak dapat dibaca. / The root key cannot be read: " + e);
            }
        }
    }

    /** The encryption of the server's own library, by which it reads what is written here. */
    private static final class Cipher {

        private static final List<String> MODULES =
                List.of("wildfly/security/elytron-base/main", "wildfly/common/main", "jboss/logging/main");

        private final Path home;
        private Class<?> keys;
        private Class<?> texts;

        Cipher(Path home) {
            this.home = home;
        }

        Object newKey() {
            return call(keys(), "generateSecretKey", 256);
        }

        String export(Object key) {
            return (String) call(keys(), "exportSecretKey", key);
        }

        Object imported(String key) {
            return call(keys(), "importSecretKey", key);
        }

        String encrypt(String text, Object key) {
            return (String) call(texts(), "encrypt", text, key);
        }

        String decrypt(String token, Object key) {
            return (String) call(texts(), "decrypt", token, key);
        }

        private static Object call(Class<?> type, String name, Object... arguments) {
            Method method = Stream.of(type.getMethods())
                    .filter(candidate -> candidate.getName().equals(name))
                    .filter(candidate -> takes(candidate.getParameterTypes(), arguments))
                    .findFirst()
                    .orElseThrow();
            try {
                return method.invoke(null, arguments);
            } catch (InvocationTargetException e) {
                throw new Refusal("Kunci induk tidak cocok dengan rahasia server. / The root key does not fit the"
                        + " secrets of the server. (" + e.getCause().getMessage() + ")");
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        private static boolean takes(Class<?>[] types, Object... arguments) {
            return types.length == arguments.length
                    && Stream.iterate(0, i -> i + 1)
                            .limit(types.length)
                            .allMatch(i -> types[i] == int.class
                                    ? arguments[i] instanceof Integer
                                    : types[i].isInstance(arguments[i]));
        }

        private Class<?> keys() {
            load();
            return keys;
        }

        private Class<?> texts() {
            load();
            return texts;
        }

        private void load() {
            if (keys != null) {
                return;
            }
            try {
                List<URL> jars = new ArrayList<>();
                for (String module : MODULES) {
                    try (Stream<Path> files = Files.list(
                            home.resolve("modules/system/layers/base/org").resolve(module))) {
                        for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                                .toList()) {
                            jars.add(jar.toUri().toURL());
                        }
                    }
                }
                ClassLoader library =
                        new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
                texts = library.loadClass("org.wildfly.security.encryption.CipherUtil");
                keys = library.loadClass("org.wildfly.security.encryption.SecretKeyUtil");
            } catch (ReflectiveOperationException | IOException e) {
                throw new Refusal(
                        "Server tidak ditemukan di " + home + " / There is no server in " + home + " (" + e + ")");
            }
        }
    }

    /** Under which names the PCs reach this server. */
    private record Names(Set<String> found, Set<String> given) {

        private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
        private static final Pattern HOST =
                Pattern.compile("(?!-)[a-z0-9-]{1,63}(?<!-)(\\.(?!-)[a-z0-9-]{1,63}(?<!-))*");

        static Names of(String wanted) {
            Set<String> found = new TreeSet<>(List.of("localhost", "127.0.0.1"));
            Set<String> given = new TreeSet<>();
            for (String name : wanted.split("[,\\s]+")) {
                String plain = name.toLowerCase(Locale.ROOT);
                if (!plain.isEmpty() && !HOST.matcher(plain).matches()) {
                    throw new Refusal("sop.host.names: \"" + name
                            + "\" bukan nama atau alamat server. / is neither the name nor the address of a server.");
                }
                if (!plain.isEmpty()) {
                    given.add(plain);
                }
            }
            try {
                String host = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
                if (HOST.matcher(host).matches()) {
                    found.add(host);
                    found.add(isAddress(host) ? host : host.split("\\.")[0]);
                }
            } catch (UnknownHostException withoutName) {
                // The machine has addresses, and may have been given names
            }
            found.addAll(addresses());
            return new Names(found, given);
        }

        private static Set<String> addresses() {
            try {
                return NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                        .map(InetAddress::getHostAddress)
                        .filter(Names::isAddress)
                        .collect(Collectors.toCollection(TreeSet::new));
            } catch (SocketException withoutNetwork) {
                return Set.of();
            }
        }

        static boolean isAddress(String name) {
            return ADDRESS.matcher(name).matches();
        }

        /** By which a person would call the server: a name that was given, else the machine's. */
        String first() {
            return Stream.concat(given.stream(), found.stream())
                    .filter(name -> !isAddress(name) && !name.equals("localhost"))
                    .findFirst()
                    .orElse("localhost");
        }

        Set<String> all() {
            return Stream.concat(found.stream(), given.stream()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /**
     * For which names the authority of the office may sign, so that nobody who steals it can pass for another site.
     *
     * @param names the names and public addresses that the server had when the authority was made; private addresses are always permitted
     */
    private record Permitted(Set<String> names) {

        private static final List<String> PRIVATE =
                List.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8");

        boolean permits(String name) {
            return Names.isAddress(name)
                    ? networks().anyMatch(network -> contains(network, name))
                    : names.stream().anyMatch(permitted -> name.equals(permitted) || name.endsWith("." + permitted));
        }

        /** The extension "name constraints" of RFC 5280: a sequence of permitted subtrees. */
        String extension() {
            ByteArrayOutputStream subtrees = new ByteArrayOutputStream();
            names.stream()
                    .filter(name -> !Names.isAddress(name))
                    .forEach(name -> subtrees.writeBytes(
                            Der.value(Der.SEQUENCE, Der.value(0x82, name.getBytes(StandardCharsets.US_ASCII)))));
            networks()
                    .forEach(network -> subtrees.writeBytes(Der.value(
                            Der.SEQUENCE,
                            Der.value(
                                    0x87,
                                    ByteBuffer.allocate(8)
                                            .putInt(address(network))
                                            .putInt(mask(network))
                                            .array()))));
            byte[] permitted = Der.value(Der.SEQUENCE, Der.value(0xA0, subtrees.toByteArray()));
            return "2.5.29.30:critical=" + HexFormat.of().formatHex(permitted);
        }

        private Stream<String> networks() {
            return Stream.concat(
                    PRIVATE.stream(), names.stream().filter(Names::isAddress).map(address -> address + "/32"));
        }

        private static boolean contains(String network, String address) {
            return (address(address) & mask(network)) == address(network);
        }

        private static int mask(String network) {
            return (int) (0xFFFFFFFFL << (32 - Integer.parseInt(network.split("/")[1])));
        }

        private static int address(String text) {
            return Stream.of(text.split("/")[0].split("\\."))
                    .mapToInt(Integer::parseInt)
                    .reduce(0, (all, part) -> all << 8 | part);
        }
    }

    /** The little of ASN.1 that the JDK does not write itself. */
    private static final class Der {

        static final int SEQUENCE = 0x30;
        static final int OCTETS = 0x04;

        private Der() {}

        static byte[] value(int tag, byte[]... parts) {
            int length = Stream.of(parts).mapToInt(part -> part.length).sum();
            ByteArrayOutputStream value = new ByteArrayOutputStream();
            value.write(tag);
            if (length > 0xFF) {
                value.writeBytes(new byte[] {(byte) 0x82, (byte) (length >> 8), (byte) length});
            } else if (length > 0x7F) {
                value.writeBytes(new byte[] {(byte) 0x81, (byte) length});
            } else {
                value.write(length);
            }
            Stream.of(parts).forEach(value::writeBytes);
            return value.toByteArray();
        }
    }

    /** A certificate with those that vouch for it. */
    private record ServerCertificate(List<X509Certificate> chain) {

        X509Certificate leaf() {
            return chain.get(0);
        }

        String issuer() {
            return leaf().getIssuerX500Principal().getName();
        }

        Set<String> names() throws CertificateException {
            Collection<List<?>> names = leaf().getSubjectAlternativeNames();
            return names == null
                    ? Set.of()
                    : names.stream()
                            .filter(name -> name.get(0).equals(2) || name.get(0).equals(7))
                            .map(name -> name.get(1).toString())
                            .collect(Collectors.toCollection(TreeSet::new));
        }

        String until() {
            return leaf().getNotAfter()
                    .toInstant()
                    .atZone(ZoneId.systemDefault())
                    .toLocalDate()
                    .toString();
        }

        long daysLeft() {
            return ChronoUnit.DAYS.between(Instant.now(), leaf().getNotAfter().toInstant());
        }

        boolean isSignedBy(X509Certificate authority) {
            return isSignedBy(leaf(), authority);
        }

        static boolean isSignedBy(X509Certificate certificate, X509Certificate authority) {
            try {
                certificate.verify(authority.getPublicKey());
                return certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal());
            } catch (GeneralSecurityException another) {
                return false;
            }
        }

        String line() throws CertificateException {
            return String.join(", ", names()) + "; berlaku sampai / valid until " + until();
        }
    }

    /** The authority of the office, and the certificate that the server shows. */
    private static final class Certificates {

        private static final String AUTHORITY = "authority";
        private static final String SERVER = "server";
        private static final String STORE = "sop.certificate.store";
        private static final String PUBLIC = "sop.certificate.file";
        private static final String GENERATION = "sop.certificate.generation";
        private static final String PERMITTED = "sop.authority.names";
        private static final String NAMES = "sop.host.names";
        private static final int AUTHORITY_DAYS = 7_300;
        private static final int SERVER_DAYS = 397;
        private static final int RENEW_DAYS = 30;

        private final Folder folder;
        private final Secrets secrets;

        Certificates(Folder folder, Secrets secrets) {
            this.folder = folder;
            this.secrets = secrets;
        }

        /** Those of the machine, and those that the administrator gives now or gave before. */
        Names names() {
            return Names.of(setting(NAMES, "SOP_HOST_NAMES", secrets.settings().getProperty(NAMES, "")));
        }

        /** Makes what is missing, and renews the own certificate when it ends soon or the names are others. */
        void prepare(Names names) throws IOException, GeneralSecurityException {
            if (Files.notExists(file(AUTHORITY))) {
                makeAuthority(names);
            }
            boolean missing = Files.notExists(store());
            if (missing || isOwn(inUse()) && isDue(inUse(), permitted(names))) {
                issue(names);
            }
            Properties settings = secrets.settings();
            settings.setProperty(STORE, store().toString());
            settings.setProperty(NAMES, String.join(",", names.given()));
            settings.setProperty(PUBLIC, folder.secret("server.crt").toString());
            secrets.save(settings);
            publish();
            refused(names).forEach(Certificates::sayRefused);
        }

        private static boolean isDue(ServerCertificate certificate, Set<String> names) throws CertificateException {
            return certificate.daysLeft() < RENEW_DAYS || !certificate.names().equals(names);
        }

        private static void sayRefused(String name) {
            System.out.printf("""
                    PERINGATAN: CA kantor tidak boleh menandatangani nama %1$s; buat CA baru dengan "new-authority".
                    WARNING: the office's authority may not sign the name %1$s; make a new one with "new-authority".
                    """, name);
        }

        void makeAuthority(Names names) throws IOException, GeneralSecurityException {
            Permitted permitted = new Permitted(names.all());
            try (Keytool keytool = new Keytool(folder, password())) {
                Path made = keytool.make(
                        AUTHORITY,
                        "CN=SOP " + names.first() + " " + HexFormat.of().formatHex(random(4)),
                        AUTHORITY_DAYS,
                        "BasicConstraints:critical=ca:true,pathlen:0",
                        "KeyUsage:critical=keyCertSign,cRLSign",
                        permitted.extension());
                Properties settings = secrets.settings();
                settings.setProperty(PERMITTED, String.join(",", permitted.names()));
                secrets.save(settings);
                folder.writeSecret(file(AUTHORITY), Files.readAllBytes(made));
            }
        }

        /** Makes the own certificate: a new key, signed by the authority. */
        void issue(Names names) throws IOException, GeneralSecurityException {
            Set<String> permitted = permitted(names);
            try (Keytool keytool = new Keytool(folder, password())) {
                Path made = keytool.make(SERVER, "CN=" + names.first(), 1);
                X509Certificate signed = keytool.sign(made, file(AUTHORITY), SERVER_DAYS, permitted);
                PrivateKey key = (PrivateKey) load(made).getKey(SERVER, password());
                put(key, List.of(signed, authority()));
            }
        }

        void use(Brought brought) throws IOException, GeneralSecurityException {
            if (Files.notExists(file(AUTHORITY))) {
                secrets.requirePrepared();
            }
            put(brought.key(), brought.chain());
        }

        /** Another password for both key stores; what counts is the line in the settings, which changes at once. */
        void changePassword() throws IOException, GeneralSecurityException {
            secrets.requirePrepared();
            Properties settings = secrets.settings();
            int generation = generation() + 1;
            String password = Secrets.newPassword();
            List<Path> former = List.of(file(AUTHORITY), file(SERVER));
            for (String alias : List.of(AUTHORITY, SERVER)) {
                KeyStore store = load(file(alias));
                KeyStore fresh = KeyStore.getInstance("PKCS12");
                fresh.load(null, null);
                fresh.setKeyEntry(
                        alias,
                        store.getKey(alias, password()),
                        password.toCharArray(),
                        store.getCertificateChain(alias));
                folder.writeSecret(file(alias, generation), bytes(fresh, password.toCharArray()));
            }
            settings.setProperty(GENERATION, String.valueOf(generation));
            settings.setProperty(STORE, file(SERVER, generation).toString());
            secrets.put(settings, Secrets.CERTIFICATE, password);
            secrets.save(settings);
            for (Path file : former) {
                Files.delete(file);
            }
        }

        ServerCertificate inUse() throws IOException, GeneralSecurityException {
            return new ServerCertificate(chain(load(file(SERVER)), SERVER));
        }

        X509Certificate authority() throws IOException, GeneralSecurityException {
            return chain(load(file(AUTHORITY)), AUTHORITY).get(0);
        }

        boolean isOwn(ServerCertificate certificate) throws IOException, GeneralSecurityException {
            return certificate.isSignedBy(authority());
        }

        /** The key store that the server reads. */
        Path store() {
            return file(SERVER);
        }

        List<String> warnings() throws IOException, GeneralSecurityException {
            long days = inUse().daysLeft();
            return days >= RENEW_DAYS
                    ? List.of()
                    : List.of(
                            "PERINGATAN: sertifikat server berakhir dalam %d hari.".formatted(days),
                            "WARNING: the certificate of the server ends in %d days.".formatted(days));
        }

        /** The names for which the authority may sign, of those that the server has. */
        private Set<String> permitted(Names names) {
            Permitted permitted = permitted();
            return names.all().stream().filter(permitted::permits).collect(Collectors.toCollection(TreeSet::new));
        }

        /** The names that the administrator wants and the authority may not sign. */
        private Set<String> refused(Names names) {
            Permitted permitted = permitted();
            return names.given().stream()
                    .filter(name -> !permitted.permits(name))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private Permitted permitted() {
            String names = secrets.settings().getProperty(PERMITTED, "");
            return new Permitted(new TreeSet<>(List.of(names.split(","))));
        }

        private void put(PrivateKey key, List<X509Certificate> chain) throws IOException, GeneralSecurityException {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(SERVER, key, password(), chain.toArray(X509Certificate[]::new));
            folder.writeSecret(file(SERVER), bytes(store, password()));
            publish();
        }

        /** The certificates for everybody to read: the server's with its chain, and the authority's for the PCs. */
        private void publish() throws IOException, GeneralSecurityException {
            StringBuilder chain = new StringBuilder();
            for (X509Certificate certificate : inUse().chain()) {
                chain.append(pem(certificate));
            }
            folder.writePublic(folder.secret("server.crt"), chain.toString());
            folder.writePublic(folder.publicAuthority(), pem(authority()));
        }

        private static byte[] bytes(KeyStore store, char[] password) throws IOException, GeneralSecurityException {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            store.store(content, password);
            return content.toByteArray();
        }

        private KeyStore load(Path file) throws IOException, GeneralSecurityException {
            secrets.requirePrepared();
            return KeyStore.getInstance(file.toFile(), password());
        }

        private static List<X509Certificate> chain(KeyStore store, String alias) throws GeneralSecurityException {
            return Stream.of(store.getCertificateChain(alias))
                    .map(X509Certificate.class::cast)
                    .toList();
        }

        private char[] password() {
            return secrets.tell(Secrets.CERTIFICATE).toCharArray();
        }

        private int generation() {
            return Integer.parseInt(secrets.settings().getProperty(GENERATION, "1"));
        }

        private Path file(String alias) {
            return file(alias, generation());
        }

        private Path file(String alias, int generation) {
            return folder.secret(alias + "-" + generation + ".p12");
        }
    }

    /** The JDK's tool that makes certificates, in a folder that is gone afterwards. */
    private static final class Keytool implements AutoCloseable {

        private static final String PASSWORD = "SOP_KEYTOOL_PASSWORD"; // a variable: a command line can be read by all

        private final Path work;
        private final char[] password;

        Keytool(Folder folder, char[] password) throws IOException {
            this.password = password;
            work = Files.createTempDirectory(folder.settings().getParent(), "making");
        }

        /** A key with a certificate signed by itself, in a key store. */
        Path make(String alias, String subject, int days, String... extensions) throws IOException {
            Path made = work.resolve(alias + ".p12");
            List<String> command =
                    new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-keystore", made.toString()));
            command.addAll(List.of("-storetype", "PKCS12", "-keyalg", "EC", "-groupname", "secp256r1"));
            command.addAll(List.of("-dname", subject, "-startdate", "-1d", "-validity", String.valueOf(days + 1)));
            for (String extension : extensions) {
                command.addAll(List.of("-ext", extension));
            }
            run(command);
            return made;
        }

        /** The certificate for the key of a key store, signed by the authority. */
        X509Certificate sign(Path store, Path authority, int days, Set<String> names)
                throws IOException, CertificateException {
            Path request = work.resolve("request.pem");
            Path signed = work.resolve("signed.pem");
            run(List.of("-certreq", "-alias", "server", "-keystore", store.toString(), "-file", request.toString()));
            String alternatives = names.stream()
                    .map(name -> (Names.isAddress(name) ? "ip:" : "dns:") + name)
                    .collect(Collectors.joining(",", "san=", ""));
            List<String> command = new ArrayList<>(List.of("-gencert", "-alias", "authority", "-rfc"));
            command.addAll(List.of("-keystore", authority.toString(), "-infile", request.toString()));
            command.addAll(List.of("-outfile", signed.toString(), "-startdate", "-1d"));
            command.addAll(List.of("-validity", String.valueOf(days + 1), "-ext", alternatives));
            command.addAll(
                    List.of("-ext", "KeyUsage:critical=digitalSignature", "-ext", "ExtendedKeyUsage=serverAuth"));
            run(command);
            return Brought.certificates(signed).get(0);
        }

        private void run(List<String> arguments) throws IOException {
            List<String> command = new ArrayList<>();
            command.add(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
            command.add("-J-XX:TieredStopAtLevel=1"); // it runs for a moment only
            command.addAll(arguments);
            command.addAll(List.of("-storepass:env", PASSWORD));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put(PASSWORD, new String(password));
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            try {
                if (process.waitFor() != 0) {
                    throw new Refusal("keytool: " + said.strip());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Refusal("keytool: " + e);
            }
        }

        @Override
        public void close() throws IOException {
            try (Stream<Path> files = Files.list(work)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(work);
        }
    }

    /** A certificate from elsewhere with its key, of which everything that a browser would complain about is known to be right. */
    private record Brought(PrivateKey key, List<X509Certificate> chain, List<String> notes) {

        private static final Pattern KEY =
                Pattern.compile("-----BEGIN ([A-Z ]*)PRIVATE KEY-----([^-]+)-----END [A-Z ]*PRIVATE KEY-----");
        private static final int SHORTEST_RSA_KEY = 2_048;
        private static final byte[] RSA =
                HexFormat.of().parseHex("020100300d06092a864886f70d0101010500"); // version 0 and rsaEncryption

        static Brought fromPem(Path chain, Path key) throws IOException, GeneralSecurityException {
            requireReadable(chain);
            requireReadable(key);
            List<X509Certificate> certificates = certificates(chain);
            if (certificates.isEmpty()) {
                throw new Refusal("Tidak ada sertifikat (PEM) di / There is no certificate (PEM) in " + chain);
            }
            return checked(privateKey(key), certificates);
        }

        static Brought fromKeyStore(Path file) throws IOException, GeneralSecurityException {
            requireReadable(file);
            char[] password = readPassword("Kata sandi / Password " + file.getFileName() + ": ");
            KeyStore store;
            try {
                store = KeyStore.getInstance(file.toFile(), password);
            } catch (IOException | GeneralSecurityException e) {
                throw new Refusal(
                        "Bukan PKCS#12, atau kata sandinya salah. / Not PKCS#12, or the wrong password: " + file);
            }
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    return checked((PrivateKey) store.getKey(alias, password), Certificates.chain(store, alias));
                }
            }
            throw new Refusal("Tidak ada kunci di / There is no key in " + file);
        }

        static List<X509Certificate> certificates(Path file) throws IOException, CertificateException {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            List<X509Certificate> certificates = new ArrayList<>();
            Matcher part = Pattern.compile("-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----")
                    .matcher(text);
            while (part.find()) {
                certificates.add((X509Certificate) CertificateFactory.getInstance("X.509")
                        .generateCertificate(
                                new ByteArrayInputStream(part.group().getBytes(StandardCharsets.ISO_8859_1))));
            }
            return certificates;
        }

        private static void requireReadable(Path file) {
            if (!Files.isReadable(file)) {
                throw new Refusal("Tidak dapat dibaca / Cannot be read: " + file);
            }
        }

        private static PrivateKey privateKey(Path file) throws IOException, GeneralSecurityException {
            Matcher found = KEY.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
            boolean plain = found.find() && List.of("", "RSA ").contains(found.group(1));
            if (!plain || found.group(2).contains("ENCRYPTED")) {
                throw new Refusal("""
                        %1$s: kunci harus PKCS#8 atau PKCS#1 tanpa kata sandi ("BEGIN PRIVATE KEY", "BEGIN RSA PRIVATE KEY").
                        Bentuk lain: jadikan PKCS#12, lalu "use FILE.p12".
                        %1$s: the key must be PKCS#8 or PKCS#1 without a password ("BEGIN PRIVATE KEY", "BEGIN RSA PRIVATE KEY").
                        Another form: turn it into PKCS#12, then "use FILE.p12".""".formatted(file));
            }
            byte[] content = Base64.getMimeDecoder().decode(found.group(2));
            PKCS8EncodedKeySpec key = new PKCS8EncodedKeySpec(
                    found.group(1).isEmpty() ? content : Der.value(Der.SEQUENCE, RSA, Der.value(Der.OCTETS, content)));
            for (String algorithm : List.of("RSA", "EC")) {
                try {
                    return KeyFactory.getInstance(algorithm).generatePrivate(key);
                } catch (GeneralSecurityException another) {
                    // Perhaps the next one
                }
            }
            throw new Refusal(file + ": kunci harus RSA atau EC. / the key must be RSA or EC.");
        }

        private static Brought checked(PrivateKey key, List<X509Certificate> certificates)
                throws GeneralSecurityException {
            X509Certificate leaf = certificates.stream()
                    .filter(certificate -> belongTogether(key, certificate))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("""
                            Kunci ini bukan kunci sertifikat itu; periksa apakah keduanya dari permohonan yang sama.
                            This key is not the key of that certificate; see whether both are of the same request."""));
            requireInTime(leaf);
            requireUsable(leaf);
            List<X509Certificate> chain = ordered(leaf, certificates);
            chain.forEach(Brought::requireInTime);
            return new Brought(key, chain, notes(chain));
        }

        private static boolean belongTogether(PrivateKey key, X509Certificate certificate) {
            String algorithm = certificate.getPublicKey().getAlgorithm();
            if (!key.getAlgorithm().equals(algorithm)) {
                return false;
            }
            try {
                byte[] text = random(32);
                Signature signature =
                        Signature.getInstance(algorithm.equals("EC") ? "SHA256withECDSA" : "SHA256withRSA");
                signature.initSign(key);
                signature.update(text);
                byte[] signed = signature.sign();
                signature.initVerify(certificate.getPublicKey());
                signature.update(text);
                return signature.verify(signed);
            } catch (GeneralSecurityException another) {
                return false;
            }
        }

        private static void requireInTime(X509Certificate certificate) {
            try {
                certificate.checkValidity();
            } catch (CertificateException e) {
                throw new Refusal("""
                        Sertifikat %1$s berlaku dari %2$tF sampai %3$tF, jadi tidak hari ini.
                        The certificate %1$s is valid from %2$tF to %3$tF, and so not today.""".formatted(
                                certificate.getSubjectX500Principal().getName(),
                                certificate.getNotBefore(),
                                certificate.getNotAfter()));
            }
        }

        private static void requireUsable(X509Certificate leaf) throws GeneralSecurityException {
            if (new ServerCertificate(List.of(leaf)).names().isEmpty()) {
                throw new Refusal("""
                        Sertifikat itu tidak menyebut nama server (subjectAltName); peramban menolaknya.
                        The certificate names no server (subjectAltName); browsers refuse it.""");
            }
            List<String> uses = leaf.getExtendedKeyUsage();
            if (uses != null && !uses.contains("1.3.6.1.5.5.7.3.1") && !uses.contains("2.5.29.37.0")) {
                throw new Refusal("Sertifikat itu bukan untuk server. / The certificate is not for a server.");
            }
            boolean weakKey = leaf.getPublicKey() instanceof RSAPublicKey rsa
                    && rsa.getModulus().bitLength() < SHORTEST_RSA_KEY;
            if (weakKey || leaf.getSigAlgName().matches("(?i)(MD|SHA-?1).*")) {
                throw new Refusal("Kunci atau tanda tangannya terlalu lemah. / Its key or its signature is too weak.");
            }
        }

        /** From the server's own up to the one that no other in the file has signed. */
        private static List<X509Certificate> ordered(X509Certificate leaf, List<X509Certificate> certificates) {
            List<X509Certificate> chain = new ArrayList<>(List.of(leaf));
            for (X509Certificate last = leaf; last != null; ) {
                X509Certificate signed = last;
                last = certificates.stream()
                        .filter(candidate -> !chain.contains(candidate))
                        .filter(candidate -> ServerCertificate.isSignedBy(signed, candidate))
                        .findFirst()
                        .orElse(null);
                if (last != null) {
                    chain.add(last);
                }
            }
            return chain;
        }

        private static List<String> notes(List<X509Certificate> chain) {
            X509Certificate last = chain.get(chain.size() - 1);
            return ServerCertificate.isSignedBy(last, last)
                    ? List.of()
                    : List.of(
                            "Penerbit teratas tidak ada di berkas; setiap komputer harus sudah mengenalnya: "
                                    + last.getIssuerX500Principal().getName(),
                            "Its topmost issuer is not in the file; each PC must know it already.");
        }
    }

    /** The running server: it takes up another key store without a restart. */
    private static final class Server {

        private static final Logger CLIENT_LIBRARY = Logger.getLogger("org");
        private static final String KEY_STORE = "[{\"subsystem\":\"elytron\"},{\"key-store\":\"sop\"}]";
        private static final String KEY_MANAGER = "[{\"subsystem\":\"elytron\"},{\"key-manager\":\"sop\"}]";

        private final Path home;

        Server(Path home) {
            this.home = home;
        }

        /** @return whether a server answers that reads this key store, and has read it again */
        boolean takesUp(Path store) {
            CLIENT_LIBRARY.setLevel(Level.OFF);
            try (AutoCloseable client = client()) {
                String path =
                        execute(client, KEY_STORE, "read-attribute", ",\"name\":\"path\",\"resolve-expressions\":true");
                return path.replace("\\\\", "\\").replace("\\/", "/").contains("\"" + store + "\"")
                        && succeeded(execute(client, KEY_STORE, "load", ""))
                        && succeeded(execute(client, KEY_MANAGER, "init", ""));
            } catch (InvocationTargetException silent) {
                return false;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private static boolean succeeded(String answer) {
            return answer.contains("\"outcome\" : \"success\"");
        }

        private static String execute(AutoCloseable client, String address, String operation, String parameters)
                throws ReflectiveOperationException {
            ClassLoader library = client.getClass().getClassLoader();
            Class<?> node = library.loadClass("org.jboss.dmr.ModelNode");
            Object request = node.getMethod("fromJSONString", String.class)
                    .invoke(null, "{\"address\":%s,\"operation\":\"%s\"%s}".formatted(address, operation, parameters));
            Object answer = library.loadClass("org.jboss.as.controller.client.ModelControllerClient")
                    .getMethod("execute", node)
                    .invoke(client, request);
            return (String) node.getMethod("toJSONString", boolean.class).invoke(answer, true);
        }

        private AutoCloseable client() throws ReflectiveOperationException, IOException {
            URL modulesJar = home.resolve("jboss-modules.jar").toUri().toURL();
            Class<?> loaderType =
                    new URLClassLoader(new URL[] {modulesJar}).loadClass("org.jboss.modules.LocalModuleLoader");
            File[] roots = {
                home.resolve("modules").toFile(),
                home.resolve("modules/system/layers/base").toFile()
            };
            Object modules = loaderType.getConstructor(File[].class).newInstance((Object) roots);
            Object module =
                    loaderType.getMethod("loadModule", String.class).invoke(modules, "org.jboss.as.controller-client");
            ClassLoader library =
                    (ClassLoader) module.getClass().getMethod("getClassLoader").invoke(module);
            return (AutoCloseable) library.loadClass("org.jboss.as.controller.client.ModelControllerClient$Factory")
                    .getMethod("create", String.class, int.class)
                    .invoke(null, "127.0.0.1", Integer.getInteger("sop.management.port", 9990));
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
