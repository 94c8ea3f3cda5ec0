package id.sop.web.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/** The one small file that a form holds before it is sent and that a service reads, such as a sheet or a calendar; of a file that is too large no more than shows that it is. */
public class FileInMemory implements Attachments, Serializable {

    private final int limit;
    private String name;
    private byte[] content;

    /** @param limit the largest file that is read, in bytes; of a larger one, one byte more is kept */
    public FileInMemory(int limit) {
        this.limit = limit;
    }

    @Override
    public void add(String newName, long bytes, InputStream newContent) throws IOException {
        name = newName;
        content = newContent.readNBytes(limit + 1);
    }

    @Override
    public void remove(String id) {
        name = null;
        content = null;
    }

    @Override
    public List<Attached> files() {
        return isEmpty() ? List.of() : List.of(new Attached(name, name, content.length, null, false, false));
    }

    public boolean isEmpty() {
        return name == null;
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content;
    }
}
