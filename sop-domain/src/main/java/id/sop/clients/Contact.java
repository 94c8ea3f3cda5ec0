package id.sop.clients;

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
 * @param religion null if nobody asked
 * @param maritalStatus null if nobody asked
 * @param education the last school; null if nobody asked
 * @param unknownBecause why what is missing is not known; null if nobody said so
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
        String guardianPhone,
        Religion religion,
        MaritalStatus maritalStatus,
        Education education,
        String unknownBecause)
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
        return new Contact(
                values.get("nik"),
                constant(WithoutNik.class, values.get("withoutNik")),
                values.get("familyCard"),
                values.get("mother"),
                values.get("father"),
                values.get("address"),
                values.get("village"),
                values.get("phone"),
                values.get("guardian"),
                values.get("guardianRelation"),
                values.get("guardianPhone"),
                constant(Religion.class, values.get("religion")),
                constant(MaritalStatus.class, values.get("maritalStatus")),
                constant(Education.class, values.get("education")),
                values.get("unknownBecause"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** What is known, by the names of the fields. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("nik", nik);
        values.put("withoutNik", name(withoutNik));
        values.put("familyCard", familyCard);
        values.put("mother", mother);
        values.put("father", father);
        values.put("address", address);
        values.put("village", village);
        values.put("phone", phone);
        values.put("guardian", guardian);
        values.put("guardianRelation", guardianRelation);
        values.put("guardianPhone", guardianPhone);
        values.put("religion", name(religion));
        values.put("maritalStatus", name(maritalStatus));
        values.put("education", name(education));
        values.put("unknownBecause", unknownBecause);
        values.values().removeIf(value -> value == null);
        return values;
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** How much is known, and nothing of it, as a text may come into a log. */
    @Override
    public String toString() {
        return "Contact" + values().keySet();
    }
}
