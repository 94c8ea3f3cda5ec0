package id.sop.web.procedures;

import id.sop.procedures.sheet.SheetReader;
import id.sop.web.Attachments;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/** The one file of a sheet that a form holds before it is sent; of a file that is too large no more than shows that it is. */
class SheetUpload implements Attachments, Serializable {

    private String name;
    private byte[] content;

    @Override
    public void add(String newName, long bytes, InputStream newContent) throws IOException {
        name = newName;
        content = newContent.readNBytes(SheetReader.LIMIT + 1);
    }

    @Override
    public void remove(String id) {
        name = null;
        content = null;
    }

    @Override
    public List<Attached> files() {
        return isEmpty() ? List.of() : List.of(new Attached(name, name, content.length, null, false));
    }

    boolean isEmpty() {
        return name == null;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }
}
