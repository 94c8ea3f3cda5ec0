package id.sop.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;

/** The questions that addressees asked back, as tasks of the position that gave the disposition. */
@ApplicationScoped
class QuestionTasks extends OpenFollowUps {

    QuestionTasks() {
        super(EnumSet.of(FollowUpState.ASKED));
    }

    @Override
    public String kind() {
        return "question";
    }

    @Override
    String whose() {
        return "f.disposition.givenBy.position in :positions";
    }

    @Override
    String whose(FollowUp followUp) {
        return followUp.disposition().givenBy().position();
    }

    @Override
    String activity(FollowUp followUp) {
        return followUp.messages().stream()
                .filter(message -> message.kind() == FollowUpMessage.Kind.QUESTION)
                .reduce((earlier, later) -> later)
                .map(FollowUpMessage::text)
                .orElse("");
    }
}
