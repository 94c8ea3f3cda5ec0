package id.sop.web.files;

import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/** The one small file that a form holds before it is sent and that a service reads, such as a sheet or a calendar; of a file that is too large no more than shows that it is. */
public class FileInMemory implements Attachments, Serializable {

    private final int limit;
    private SmallFiles.Small file;
    private String spent;

    /** @param limit the largest file that is read, in bytes; of a larger one, one byte more is kept */
    public FileInMemory(int limit) {
        this.limit = limit;
    }

    @Override
    public void add(String name, long bytes, InputStream content) throws IOException {
        requireRoom(name);
        hold(kept().keep(name, content.readNBytes(limit + 1)));
    }

    void hold(SmallFiles.Small given) {
        file = given;
        spent = null;
    }

    @Override
    public void again(String id) {
        if (isEmpty() || !file.id().equals(id)) {
            requireRoom(id);
            hold(kept().find(id));
        }
    }

    private void requireRoom(String name) {
        if (!isEmpty()) {
            throw new OneFileOnly(name, file.name());
        }
    }

    @Override
    public void remove(String id) {
        file = null;
    }

    /** Holds the file no more, since it was read: the draft of the form does not offer it again. */
    public void spend() {
        spent = file.id();
        file = null;
    }

    @Override
    public String getSpent() {
        return spent;
    }

    @Override
    public List<Attached> files() {
        return isEmpty()
                ? List.of()
                : List.of(new Attached(file.id(), file.name(), file.content().length, null, false, false));
    }

    public boolean isEmpty() {
        return file == null;
    }

    public String name() {
        return file.name();
    }

    public byte[] content() {
        return file.content();
    }

    private static SmallFiles kept() {
        return CDI.current().select(SmallFiles.class).get();
    }
}
