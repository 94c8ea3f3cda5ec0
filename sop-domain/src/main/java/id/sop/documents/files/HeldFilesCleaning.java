package id.sop.documents.files;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Every night removes the files that were given for a form that nobody finished. */
@Singleton
public class HeldFilesCleaning {

    @Inject
    FileStore files;

    @Schedule(hour = "2", minute = "30", persistent = false)
    void clean() {
        files.removeUnclaimed();
    }
}
