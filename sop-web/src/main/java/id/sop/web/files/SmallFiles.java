package id.sop.web.files;

import id.sop.documents.files.FileNotFound;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

/** The last small files that somebody gave to forms, which the office does not keep: with the draft of a form they come back as long as the session lasts. */
@SessionScoped
class SmallFiles implements Serializable {

    private static final int MOST = 3;

    /** A file with its content, under an id of its own. */
    record Small(String id, String name, byte[] content) implements Serializable {}

    private final Deque<Small> files = new ArrayDeque<>();

    synchronized Small keep(String name, byte[] content) {
        var file = new Small(UUID.randomUUID().toString(), name, content);
        files.addLast(file);
        if (files.size() > MOST) {
            files.removeFirst();
        }
        return file;
    }

    /** @throws FileNotFound if there is none, or others came after it */
    synchronized Small find(String id) {
        return files.stream().filter(file -> file.id().equals(id)).findFirst().orElseThrow(FileNotFound::new);
    }
}
