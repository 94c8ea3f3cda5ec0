package id.sop.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In which positions somebody may act on one day: those she holds herself, and those for which she is appointed to act.
 *
 * @param held the codes of the positions held
 * @param acting the positions acted for, by code; never one that is held
 */
public record Authority(Set<String> held, Map<String, Acting> acting) implements Serializable {

    /** An acting appointment that is valid. @param until its last day */
    public record Acting(ActingKind kind, LocalDate until) implements Serializable {}

    public Authority {
        held = Set.copyOf(held);
        acting = Map.copyOf(acting);
    }

    /** Holding positions and acting for none. */
    public static Authority holding(Set<String> held) {
        return new Authority(held, Map.of());
    }

    /** All of them. */
    public Set<String> positions() {
        var all = new HashSet<>(held);
        all.addAll(acting.keySet());
        return Set.copyOf(all);
    }

    public boolean includes(String position) {
        return held.contains(position) || acting.containsKey(position);
    }

    /** The position in which she acts where one of these is wanted: the first that she holds, else the first that she acts for. */
    public Optional<String> firstOf(Collection<String> wanted) {
        return wanted.stream()
                .filter(held::contains)
                .findFirst()
                .or(() -> wanted.stream().filter(acting::containsKey).findFirst());
    }
}
