package id.sop.organisation;

import id.sop.shared.LastChange;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Optional;

/** An office (kantor, UPTD, dinas): the owner of every row in the database. */
@Entity
@Cacheable
@Table(name = "office")
public class Office {

    @Id
    private String code;

    private String name;
    private String government;
    private String institution;
    private String address;
    private String city;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "head_position")
    private String headPosition;

    @Column(name = "emblem_file")
    private String emblemFile;

    @Embedded
    private LastChange changed;

    protected Office() {}

    Office(OfficeSheet sheet) {
        code = sheet.code();
        name = sheet.name();
        government = sheet.government();
        institution = sheet.institution();
        address = sheet.address();
        city = sheet.city();
        timeZone = sheet.timeZone();
        headPosition = sheet.headPosition();
    }

    void letterhead(String address, String emblemFile, LastChange change) {
        changed = change;
        this.address = address;
        this.emblemFile = emblemFile;
    }

    public String code() {
        return code;
    }

    /** The name as it stands on its letterhead. */
    public String name() {
        return name;
    }

    /** The government it belongs to, the first line of its letterhead. */
    public String government() {
        return government;
    }

    /** The institution above it, the second line of its letterhead; may be the office itself. */
    public String institution() {
        return institution;
    }

    public String address() {
        return address;
    }

    /** The stored file of its emblem (lambang), a picture; empty while the office has given none. */
    public Optional<String> emblemFile() {
        return Optional.ofNullable(emblemFile);
    }

    /** Who changed its letterhead last. */
    public LastChange changed() {
        return changed == null ? LastChange.none() : changed;
    }

    public String city() {
        return city;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** The position whose holder signs for the office. */
    public String headPosition() {
        return headPosition;
    }
}
