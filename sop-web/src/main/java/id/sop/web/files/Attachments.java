package id.sop.web.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The files of one {@code sop:file}: they arrive one by one before the form is sent. */
public interface Attachments {

    /**
     * A file that has arrived; the preview is a path under the context root, to a picture or to pages; null where nothing is shown. A picture may have
     * been reduced.
     */
    record Attached(String id, String name, long size, String preview, boolean image, boolean reduced) {}

    /**
     * Takes a file, or refuses it with a {@link id.sop.shared.DomainException} that becomes the message at the field.
     *
     * @param name as the browser gives it, not to be trusted as a path
     * @param bytes announced length
     */
    void add(String name, long bytes, InputStream content) throws IOException;

    /** Takes a file away again. */
    void remove(String id);

    /**
     * Takes a file that was given before, or is among them, as the last one.
     *
     * @throws id.sop.documents.files.FileNotFound if the caller has given no such file, or it was removed meanwhile
     */
    void again(String id);

    /** Moves a file among the others, up by places below zero; none where there is room for one. */
    default void move(String id, int places) {}

    /** The id of the file that was taken out of the field as it was read, so that its draft does not bring it back; null where there is none. */
    default String getSpent() {
        return null;
    }

    /** The files so far, in their order: as they came, unless they were moved. */
    List<Attached> files();

    /** The same for a page. */
    default List<Attached> getFiles() {
        return files();
    }
}
