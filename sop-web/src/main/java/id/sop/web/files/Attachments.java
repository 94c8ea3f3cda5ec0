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

    /** Whether a file that was given is found again by its id, by whoever gave it, when the page is gone. */
    default boolean comeBack() {
        return false;
    }

    /**
     * Takes a file that was given before, where it comes back.
     *
     * @throws id.sop.documents.files.FileNotFound if the caller has given no such file, or it was removed meanwhile
     */
    default void again(String id) {
        throw new UnsupportedOperationException("Its files do not come back");
    }

    /** The files so far, in the order they came. */
    List<Attached> files();

    /** The same for a page. */
    default List<Attached> getFiles() {
        return files();
    }
}
