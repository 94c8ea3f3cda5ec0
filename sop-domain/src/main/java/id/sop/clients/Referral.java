package id.sop.clients;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Who sends the members of an intake, with which papers, and who comes with them (rujukan): read only by those who may see it, and kept sealed.
 *
 * @param sender the office or hospital, or whoever else
 * @param contact whom to ask there
 * @param phone of the contact
 * @param letterNumber of the letter of the sender, as written; null if there is none
 * @param recordNumber of the record of examination (BA Pemeriksaan, BA RSJ), as written; null if there is none
 * @param recordMaker who made that record
 * @param escort who brought them, with the office
 */
record Referral(
        ReferralKind kind,
        String sender,
        String contact,
        String phone,
        String letterNumber,
        LocalDate letterDate,
        String recordNumber,
        LocalDate recordDate,
        String recordMaker,
        String escort)
        implements Serializable {

    /** As {@link #values()} give it. */
    static Referral of(Map<String, String> values) {
        return new Referral(
                ReferralKind.valueOf(values.get("kind")),
                values.get("sender"),
                values.get("contact"),
                values.get("phone"),
                values.get("letterNumber"),
                date(values.get("letterDate")),
                values.get("recordNumber"),
                date(values.get("recordDate")),
                values.get("recordMaker"),
                values.get("escort"));
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** The same with what is known at the door. */
    Referral received(String record, LocalDate recordedOn, String maker, String broughtBy) {
        return new Referral(
                kind, sender, contact, phone, letterNumber, letterDate, record, recordedOn, maker, broughtBy);
    }

    /** What is known, by the names of the fields. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("kind", kind.name());
        values.put("sender", sender);
        values.put("contact", contact);
        values.put("phone", phone);
        values.put("letterNumber", letterNumber);
        values.put("letterDate", Objects.toString(letterDate, null));
        values.put("recordNumber", recordNumber);
        values.put("recordDate", Objects.toString(recordDate, null));
        values.put("recordMaker", recordMaker);
        values.put("escort", escort);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    /** How much is known, and nothing of it, as a text may come into a log. */
    @Override
    public String toString() {
        return "Referral" + values().keySet();
    }
}
