package id.sop.clients;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who signed a service agreement and to what the client or her guardian consented: read only by those who may see it, and kept sealed.
 *
 * @param manner how the client signed
 * @param guardian who signed with or for her; null if nobody did
 * @param relation what the guardian is to her
 * @param language in which it was read aloud to her
 * @param firstWitness null if there was none
 * @param secondWitness null if there was none
 * @param consents to what was consented, each by itself
 */
record Signatures(
        SigningManner manner,
        String guardian,
        String relation,
        String language,
        String firstWitness,
        String secondWitness,
        Set<Consent> consents)
        implements Serializable {

    Signatures {
        consents = Set.copyOf(consents);
    }

    /** As {@link #values()} give it. */
    static Signatures of(Map<String, String> values) {
        return new Signatures(
                SigningManner.valueOf(values.get("manner")),
                values.get("guardian"),
                values.get("relation"),
                values.get("language"),
                values.get("firstWitness"),
                values.get("secondWitness"),
                EnumSet.allOf(Consent.class).stream()
                        .filter(consent -> values.containsKey("consent." + consent))
                        .collect(Collectors.toSet()));
    }

    /** What is known, by the names of the fields. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("manner", manner.name());
        values.put("guardian", guardian);
        values.put("relation", relation);
        values.put("language", language);
        values.put("firstWitness", firstWitness);
        values.put("secondWitness", secondWitness);
        consents.forEach(consent -> values.put("consent." + consent, "true"));
        values.values().removeIf(Objects::isNull);
        return values;
    }

    /** How much is known, and nothing of it, as a text may come into a log. */
    @Override
    public String toString() {
        return "Signatures" + values().keySet();
    }
}
