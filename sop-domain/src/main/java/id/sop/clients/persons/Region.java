package id.sop.clients.persons;

import java.util.List;

/**
 * A province or a regency or city of Indonesia (provinsi, kabupaten, kota), under its code of the Ministry of Home Affairs (Kemendagri). The codes of the
 * statistics agency (BPS) look the same and mean other regencies.
 *
 * @param code {@code 15} or {@code 15.06}
 * @param formerCodes those that it had before it came to another province
 * @param otherName how it was called, or is called as well; empty if it has one name only
 */
public record Region(String code, String name, List<String> formerCodes, String otherName) {

    private static final int LENGTH_OF_PROVINCE = 2;

    public Region {
        formerCodes = List.copyOf(formerCodes);
    }

    public boolean isProvince() {
        return code.length() == LENGTH_OF_PROVINCE;
    }

    /** The code of the province in which it lies, or which it is. */
    public String provinceCode() {
        return code.substring(0, LENGTH_OF_PROVINCE);
    }
}
