package id.sop.web.modules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The tone of every state, as its module says it. */
@Named
@ApplicationScoped
public class Tones {

    @Inject
    Modules modules;

    /** neutral where nothing else is said. */
    public String of(Enum<?> constant) {
        return modules.each(pages -> pages.tones().entrySet())
                .filter(tone -> tone.getKey() == constant)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Tone.NEUTRAL)
                .toString();
    }
}
