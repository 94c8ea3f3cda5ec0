package id.sop.clients;

import id.sop.clients.persons.BirthDate;
import id.sop.clients.persons.Description;
import id.sop.clients.persons.Sex;
import id.sop.shared.LastChange;
import id.sop.shared.SearchText;
import id.sop.shared.TypedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody whom an office serves or served (orang): what she is called and by what she is known, whatever happened to her there.
 *
 * <p>She has no number of her own: others reach her through a case or an intake. Her names and her birth are kept as they are, what belongs to papers
 * and contact is sealed, and the texts by which she is found again are hashed.
 */
@Entity
@Table(name = "person")
@SequenceGenerator(name = "person_id", sequenceName = "person_id", allocationSize = 50)
class Person {

    private static final int LONGEST_FOUND = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_id")
    private long id;

    @Version
    private int version;

    private String office;

    /** What she is called while nobody knows her name: "Tanpa nama 3/2026". */
    private String label;

    @Column(name = "person_name")
    private String name;

    @Column(name = "other_names")
    private String otherNames;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Embedded
    private BirthDate birth;

    @Column(name = "birth_place")
    private String birthPlace;

    private String marks;

    private String region;

    @Convert(converter = ContactConverter.class)
    private Contact contact;

    @Column(name = "name_order")
    private String nameOrder;

    @Column(name = "search_text")
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "person_key", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "person_key")
    private Set<String> keys = new HashSet<>();

    @Embedded
    private LastChange changed;

    protected Person() {}

    /** @param label what she is called if the data have no name */
    Person(String office, PersonData data, String label, LocalDate today) {
        this.office = office;
        this.label = label;
        enter(data, today);
    }

    /** Takes over what was entered. @param today the day on which a birth or an age is stated */
    void enter(PersonData data, LocalDate today) {
        name = TypedText.kept(data.getName());
        otherNames = TypedText.kept(data.getOtherNames());
        sex = data.getSex();
        birth = data.birth(today).orElse(null);
        birthPlace = TypedText.kept(data.getBirthPlace());
        marks = TypedText.kept(data.getMarks());
        region = TypedText.kept(data.getRegion());
        contact = data.contact();
        nameOrder = SearchText.order(shownName());
        searchText = SearchText.of(LONGEST_FOUND, label, name, otherNames);
        findBy(PersonKeys.of(office, description()));
    }

    /** All that is entered of her, for a form that corrects it. */
    PersonData data() {
        var data = new PersonData();
        data.setName(name);
        data.setOtherNames(otherNames);
        data.setSex(sex);
        data.setBirth(birth);
        data.setBirthPlace(birthPlace);
        data.setMarks(marks);
        data.setRegion(region);
        data.show(contact);
        return data;
    }

    /** @throws BookIncomplete while columns of the book are neither filled nor said to be unknown (R18) */
    void requireComplete() {
        int open = gaps().size();
        if (open > 0) {
            throw new BookIncomplete(open);
        }
    }

    /** The columns of the book that are neither filled nor said to be unknown. */
    List<BookColumn> gaps() {
        return contact.unknownBecause() != null
                ? List.of()
                : Arrays.stream(BookColumn.values())
                        .filter(column -> !column.isFilled(this))
                        .toList();
    }

    /** Whether she is or may be under 18 on a day: in doubt she is a child. */
    boolean mayBeChild(LocalDate day) {
        return birth == null || birth.mayBeChild(day);
    }

    /** Only what changed is written: most texts stay. */
    private void findBy(Set<String> now) {
        keys.retainAll(now);
        keys.addAll(now);
    }

    void changedBy(LastChange change) {
        changed = change;
    }

    Description description() {
        return Persons.description(name, otherNames, sex, birth, region, contact);
    }

    /** What she is called wherever one name is shown. */
    String shownName() {
        return name == null ? label : name;
    }

    long id() {
        return id;
    }

    String office() {
        return office;
    }

    /** Null while nobody knows it. */
    String name() {
        return name;
    }

    /** What else she is called; null if nothing. */
    String otherNames() {
        return otherNames;
    }

    Sex sex() {
        return sex;
    }

    Optional<BirthDate> birth() {
        return Optional.ofNullable(birth);
    }

    String birthPlace() {
        return birthPlace;
    }

    String marks() {
        return marks;
    }

    String region() {
        return region;
    }

    Contact contact() {
        return contact;
    }

    LastChange changed() {
        return changed == null ? LastChange.none() : changed;
    }
}
