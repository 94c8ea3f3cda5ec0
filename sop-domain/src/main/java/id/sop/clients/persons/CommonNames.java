package id.sop.clients.persons;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Which words of a name half a village has, and how much each word tells people apart. */
final class CommonNames {

    private static final int COMMON = 4;
    private static final int INITIAL = 5;
    private static final int OTHER = 10;

    /** By their sound, so that Dewy is as common as Dewi. */
    private static final Set<String> SOUNDS = Arrays.stream(
                    ("muhammad ahmad abdul siti nur sri dewi putri putra dwi tri eka eko agus budi"
                                    + " i ni made wayan ketut nyoman kadek komang gede putu luh")
                            .split(" "))
            .flatMap(name -> PhoneticKey.of(name).stream())
            .collect(Collectors.toUnmodifiableSet());

    private CommonNames() {}

    static boolean isCommon(String token) {
        return PhoneticKey.of(token).stream().anyMatch(SOUNDS::contains);
    }

    /** In tenths of a name that is not common. */
    static int weight(String token) {
        if (isCommon(token)) {
            return COMMON;
        }
        return token.length() == 1 ? INITIAL : OTHER;
    }
}
