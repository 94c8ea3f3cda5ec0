package id.sop.clients.persons;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a person's papers say and where she and her family are found (dokumen dan kontak): read only by those who may see it, and kept sealed.
 *
 * @param nik as it was typed; null if she has none or nobody knows it
 * @param withoutNik why there is none; null where there is one
 * @param familyCard the same of the family card
 * @param mother what she is called; null if nobody knows
 * @param father the same
 * @param address street, neighbourhood and whatever leads there
 * @param village the same
 * @param phone of her own
 * @param guardian who answers for her; null if nobody does
 * @param guardianRelation what the guardian is to her
 * @param guardianPhone where the guardian is reached
 */
public record Contact(
        String nik,
        WithoutNik withoutNik,
        String familyCard,
        String mother,
        String father,
        String address,
        String village,
        String phone,
        String guardian,
        String guardianRelation,
        String guardianPhone)
        implements Serializable {

    /** Nothing is known. */
    public static final Contact NONE = of(Map.of());

    /** Why a person has no NIK. */
    public enum WithoutNik {
        /** Belum punya. */
        NOT_ISSUED,
        /** Tidak diketahui. */
        UNKNOWN,
        /** Sedang diurus. */
        APPLIED_FOR,
        /** Bukan WNI. */
        FOREIGNER
    }

    /** As {@link #values()} give it. */
    static Contact of(Map<String, String> values) {
        String without = values.get("withoutNik");
        return new Contact(
                values.get("nik"),
                without == null ? null : WithoutNik.valueOf(without),
                values.get("familyCard"),
                values.get("mother"),
                values.get("father"),
                values.get("address"),
                values.get("village"),
                values.get("phone"),
                values.get("guardian"),
                values.get("guardianRelation"),
                values.get("guardianPhone"));
    }

    /** What is known, by the names of the fields. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("nik", nik);
        values.put("withoutNik", withoutNik == null ? null : withoutNik.name());
        values.put("familyCard", familyCard);
        values.put("mother", mother);
        values.put("father", father);
        values.put("address", address);
        values.put("village", village);
        values.put("phone", phone);
        values.put("guardian", guardian);
        values.put("guardianRelation", guardianRelation);
        values.put("guardianPhone", guardianPhone);
        values.values().removeIf(value -> value == null);
        return values;
    }

    /** How much is known, and nothing of it, as a text may come into a log. */
    @Override
    public String toString() {
        return "Contact" + values().keySet();
    }
}
