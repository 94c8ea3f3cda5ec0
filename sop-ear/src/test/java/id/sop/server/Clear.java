package id.sop.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Looks for secrets where anybody could read them: in clear in files and in command lines. */
public final class Clear {

    private Clear() {}

    /** The files below a folder that hold one of the secrets; what a server deletes meanwhile holds none. */
    public static List<Path> filesWith(Path folder, List<String> secrets) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && holds(content(file), secrets)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) throws IOException {
                if (reason instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw reason;
            }
        });
        return found;
    }

    /** The commands of all processes that name one of the secrets. */
    public static List<String> commandsWith(List<String> secrets) {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(command -> holds(command, secrets))
                .toList();
    }

    private static boolean holds(String text, List<String> secrets) {
        return secrets.stream().anyMatch(text::contains);
    }

    private static String content(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException deletedMeanwhile) {
            return "";
        }
    }
}
