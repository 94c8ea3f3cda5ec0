package id.sop.web.files;

import id.sop.documents.files.FileInfo;
import id.sop.documents.files.FileStore;
import id.sop.documents.uploads.FileCheck;
import id.sop.organisation.CurrentCaller;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The files that a form holds before it is sent: each is checked and kept by the server at once, so that a refused form loses none. */
public class HeldFiles implements Attachments, Serializable {

    private final List<FileInfo> files = new ArrayList<>();
    private final int most;
    private Change change = ids -> {};

    /** Told of the ids of the files whenever they change. */
    @FunctionalInterface
    public interface Change extends Serializable {
        void changed(List<String> ids);
    }

    private HeldFiles(int most) {
        this.most = most;
    }

    /** Room for one file. */
    public static HeldFiles one() {
        return new HeldFiles(1);
    }

    /** Room for several files. */
    public static HeldFiles several() {
        return new HeldFiles(20);
    }

    /** Keeps something beside in step with the files, such as a field of the form. */
    public void onChange(Change change) {
        this.change = change;
    }

    /** Shows no file any more; what is kept elsewhere stays. */
    public void clear() {
        files.clear();
    }

    /** Shows a file that is kept already. */
    public void show(FileInfo file) {
        files.add(file);
    }

    @Override
    public void add(String name, long bytes, InputStream content) throws IOException {
        requireRoom(name);
        find(FileCheck.class).checkSize(bytes);
        hold(find(FileStore.class)
                .hold(find(CurrentCaller.class).get(), name, content.readNBytes(FileCheck.LARGEST_BYTES + 1)));
    }

    @Override
    public void again(String id) {
        var at = ids().indexOf(id);
        if (at < 0) {
            requireRoom(id);
        }
        hold(at < 0 ? find(FileStore.class).held(find(CurrentCaller.class).get(), id) : files.remove(at));
    }

    @Override
    public void move(String id, int places) {
        var at = ids().indexOf(id);
        if (at >= 0 && at + places >= 0 && at + places < files.size()) {
            files.add(at + places, files.remove(at));
            change.changed(ids());
        }
    }

    private void requireRoom(String name) {
        if (files.size() == most) {
            throw most == 1 ? new OneFileOnly(name, files.get(0).name()) : new NoMoreFiles(name, most);
        }
    }

    private void hold(FileInfo file) {
        files.add(file);
        change.changed(ids());
    }

    @Override
    public void remove(String id) {
        files.removeIf(file -> file.id().equals(id));
        change.changed(ids());
    }

    @Override
    public List<Attached> files() {
        return files.stream()
                .map(file -> new Attached(
                        file.id(),
                        file.name(),
                        file.size(),
                        "/files/" + file.id() + "?shown=true",
                        file.type().isImage(),
                        file.reduced()))
                .toList();
    }

    /** The ids of the files, in their order. */
    public List<String> ids() {
        return files.stream().map(FileInfo::id).toList();
    }

    /** The id of the only file; null while there is none. */
    public String id() {
        return files.isEmpty() ? null : files.get(0).id();
    }

    private static <T> T find(Class<T> bean) {
        return CDI.current().select(bean).get();
    }
}
