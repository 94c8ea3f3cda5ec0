package id.sop.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;

/** The open follow-ups of dispositions, as tasks of their addressees (tindak lanjut disposisi). */
@ApplicationScoped
class FollowUpTasks extends OpenFollowUps {

    FollowUpTasks() {
        super(EnumSet.of(FollowUpState.SENT, FollowUpState.READ, FollowUpState.ASKED));
    }

    @Override
    public String kind() {
        return "follow-up";
    }

    @Override
    String whose() {
        return "f.position in :positions";
    }

    @Override
    String whose(FollowUp followUp) {
        return followUp.position();
    }

    @Override
    String activity(FollowUp followUp) {
        return String.join("; ", followUp.disposition().instructions());
    }
}
