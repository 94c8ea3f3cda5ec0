package id.sop.documents.files;

import static java.util.stream.Collectors.toMap;

import id.sop.documents.uploads.CheckedFile;
import id.sop.documents.uploads.FileCheck;
import id.sop.documents.uploads.MalwareFound;
import id.sop.documents.uploads.VirusScanner;
import id.sop.organisation.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The files of all offices. A file is held for the officer's form when it arrives and claimed when the form is done; what nobody claimed is
 * removed after two weeks.
 *
 * <p>It knows the office but not who may read what: that is decided by the module whose thing keeps the file.
 */
@ApplicationScoped
public class FileStore {

    /** How long a file waits for the form it was given for: as long as what was typed into it does. */
    static final Duration HELD = Duration.ofDays(14);

    @Inject
    EntityManager em;

    @Inject
    FileCheck fileCheck;

    @Inject
    VirusScanner scanner;

    @Inject
    StoredFiles received;

    @Inject
    Clock clock;

    /**
     * Checks a file, lets the scanner for malware look at it where there is one, and holds it for the officer's form. What takes long is done before
     * the transaction that stores it.
     *
     * @throws id.sop.shared.DomainException as {@link FileCheck#check} says
     * @throws MalwareFound if the scanner finds something; this is traced
     * @throws id.sop.documents.uploads.VirusScanUnavailable if there should be a scanner and it does not answer
     */
    public FileInfo hold(Caller caller, String name, byte[] content) {
        var checked = fileCheck.check(name, content);
        scanner.found(content).ifPresent(malware -> {
            received.traceRefused(checked, malware);
            throw new MalwareFound(checked.name(), malware);
        });
        return received.keep(caller, checked);
    }

    /**
     * Gives a held file to the thing that keeps it from now on.
     *
     * @throws FileNotFound if it is not a file that this officer gave and nothing keeps yet
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public FileInfo claim(Caller caller, String fileId, String kind, String number) {
        var file = find(caller.office(), fileId);
        file.claim(caller.username(), kind, number);
        return file.info();
    }

    /** The same of several files, which it gives back in the order in which they are named. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<FileInfo> claim(Caller caller, List<String> fileIds, String kind, String number) {
        return fileIds.stream().map(id -> claim(caller, id, kind, number)).toList();
    }

    /** A file that this officer gave to a form that is not done yet. @throws FileNotFound if there is none */
    public FileInfo held(Caller caller, String fileId) {
        var file = find(caller.office(), fileId);
        file.requireHeldFor(caller.username());
        return file.info();
    }

    /** What is known of a file of this office. @throws FileNotFound if the office has no such file */
    public FileInfo info(String office, String fileId) {
        return find(office, fileId).info();
    }

    /** The same of several, in the order in which they are named, by one statement. @throws FileNotFound unless the office has each */
    public List<FileInfo> infos(String office, List<String> fileIds) {
        if (fileIds.isEmpty()) {
            return List.of();
        }
        var found = em.createQuery(
                        "select f from StoredFile f where f.office = :office and f.id in :ids", StoredFile.class)
                .setParameter("office", office)
                .setParameter("ids", fileIds)
                .getResultStream()
                .map(StoredFile::info)
                .collect(toMap(FileInfo::id, file -> file));
        if (!found.keySet().containsAll(fileIds)) {
            throw new FileNotFound();
        }
        return fileIds.stream().map(found::get).toList();
    }

    /**
     * A file of this office with its content, held against its fingerprint.
     *
     * @throws FileNotFound if the office has no such file
     * @throws FileAltered if the content is not what was stored
     */
    public CheckedFile stored(String office, String fileId) {
        var file = find(office, fileId);
        var content = em.find(StoredFileContent.class, fileId);
        return file.with(content == null ? new byte[0] : content.bytes());
    }

    /** Removes what was held for a form that never came. @return how many files */
    @Transactional
    public int removeUnclaimed() {
        var before = clock.instant().minus(HELD);
        em.createQuery("delete from StoredFileContent c where c.fileId in "
                        + "(select f.id from StoredFile f where f.subjectKind is null and f.receivedAt < :before)")
                .setParameter("before", before)
                .executeUpdate();
        return em.createQuery("delete from StoredFile f where f.subjectKind is null and f.receivedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private StoredFile find(String office, String fileId) {
        var file = fileId == null ? null : em.find(StoredFile.class, fileId);
        if (file == null || !file.office().equals(office)) {
            throw new FileNotFound();
        }
        return file;
    }
}
