package id.sop.clients;

import id.sop.shared.LastChange;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Optional;

/** A group of clients whom an office serves by sheets of their own (kelompok layanan, program): what it is called, and by which sheets it is admitted. */
@Entity
@Table(name = "client_group")
@SequenceGenerator(name = "client_group_id", sequenceName = "client_group_id", allocationSize = 50)
class ClientGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "client_group_id")
    private long id;

    private String office;

    private String code;

    @Column(name = "group_name")
    private String name;

    @Column(name = "neutral_name")
    private String neutralName;

    private String sheets;

    @Column(name = "service_months")
    private Integer serviceMonths;

    @Column(name = "in_use")
    private boolean inUse = true;

    @Embedded
    private LastChange changed;

    protected ClientGroup() {}

    /**
     * @param neutralName what it is called where everybody reads it
     * @param sheets the codes of the sheets by which its clients are admitted, with blanks between them
     * @param serviceMonths how long an agreement usually lasts; null if the officer always says it
     */
    ClientGroup(String office, String code, String name, String neutralName, String sheets, Integer serviceMonths) {
        this.office = office;
        this.code = code;
        this.name = name;
        this.neutralName = neutralName;
        this.sheets = sheets;
        this.serviceMonths = serviceMonths;
    }

    /** Whether its clients are admitted by this sheet. */
    boolean isAdmittedBy(String sheet) {
        return Arrays.asList(sheets.split(" ")).contains(sheet);
    }

    boolean isInUse() {
        return inUse;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String neutralName() {
        return neutralName;
    }

    Optional<Integer> serviceMonths() {
        return Optional.ofNullable(serviceMonths);
    }
}
