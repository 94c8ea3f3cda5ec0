package id.sop.forms;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Every night forgets the answers of forms that nobody sends again. */
@Singleton
public class SentFormsCleaning {

    @Inject
    SentForms forms;

    @Schedule(hour = "2", minute = "40", persistent = false)
    void clean() {
        forms.forgetOld();
    }
}
