package id.sop.web.fields;

import id.sop.shared.RecordChange;
import id.sop.web.shared.Words;
import jakarta.el.ValueReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What the input tags derive from their key, their value and the constraints on it, so that a page need not say it. */
@Named
@RequestScoped
public class Fields {

    private static final int MOST_RADIO_BUTTONS = 4;
    /** The attribute of an input that one of the buttons requires: it is marked neither as required nor as optional, and its help says when. */
    private static final String AT_TIMES = "requiredAtTimes";

    private static final Set<Class<?>> REQUIRING = Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

    @Inject
    Words words;

    @Inject
    Validator validator;

    /** The label: of the whole key where one is given, else of "prefix.id". */
    public String label(String prefix, String key, String id) {
        return words.of(key(prefix, key, id));
    }

    /** The help under the field, empty where the bundle has none. */
    public String help(String prefix, String key, String id) {
        return helpOf(key(prefix, key, id));
    }

    /** The text of "key.help", empty where the bundle has none. */
    public String helpOf(String key) {
        return words.find(key + ".help").orElse("");
    }

    static String key(String prefix, String key, String id) {
        if (key != null && !key.isEmpty()) {
            return key;
        }
        return prefix == null || prefix.isEmpty() ? id : prefix + "." + id;
    }

    /** Whether the input of this id beside the component may stay empty whatever button is pressed; one that says {@value #AT_TIMES} may not. */
    public boolean optional(UIComponent beside, String id) {
        return beside.findComponent(id) instanceof UIInput input
                && !required(input)
                && !input.getAttributes().containsKey(AT_TIMES);
    }

    /** Whether the input of this id beside the component must be filled in, whatever button is pressed. */
    public boolean required(UIComponent beside, String id) {
        return required(beside.findComponent(id));
    }

    /** Whether an input must be filled in: it says so, or the constraints on its property do. */
    public boolean required(UIComponent component) {
        return component instanceof UIInput input && (input.isRequired() || constrained(input));
    }

    /** Whether a choice is shown as radio buttons. */
    public boolean radio(String of, String as) {
        if (as != null && !as.isEmpty()) {
            return as.equals("radio");
        }
        return of != null && !of.isEmpty() && constants(of).length <= MOST_RADIO_BUTTONS;
    }

    /** The choices: those given, or the constants of the enum with their labels. */
    public List<Choice> items(String of, List<Choice> items) {
        if (of == null || of.isEmpty()) {
            return items == null ? List.of() : items;
        }
        return Arrays.stream(constants(of))
                .map(constant -> new Choice(constant, words.spell(constant)))
                .toList();
    }

    /** The code of what an autocomplete shows: of a choice that was found, or the code that the page holds already. */
    public Object code(Object choice) {
        return choice instanceof Choice found ? found.value() : choice;
    }

    /** The text of the same. */
    public String text(Lookup from, Object choice) {
        if (choice instanceof Choice found) {
            return found.label();
        }
        return choice == null || "".equals(choice) ? "" : from.label(choice.toString());
    }

    private static Object[] constants(String of) {
        try {
            return Class.forName("id.sop." + of, false, Thread.currentThread().getContextClassLoader())
                    .getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("of=\"" + of + "\": no such enum", e);
        }
    }

    /** What the officer and somebody else have both changed behind the input of this id; null where nothing is to be chosen. */
    public RecordChange.Conflict conflict(UIComponent beside, String id) {
        return behind(beside, id)
                .filter(reference -> reference.getBase() instanceof RecordChange)
                .map(reference -> ((RecordChange) reference.getBase())
                        .getConflicts()
                        .get(reference.getProperty().toString()))
                .orElse(null);
    }

    /** The value that is stored behind such an input, as the page would show it. */
    public String stored(UIComponent beside, String id) {
        RecordChange.Conflict conflict = conflict(beside, id);
        return conflict == null ? "" : words.orDash(labelled(beside.findComponent(id), conflict.getStored()));
    }

    /** The label of the choice that has this value, or the value itself. */
    private static Object labelled(UIComponent input, Object value) {
        return input.getChildren().stream()
                .filter(UISelectItems.class::isInstance)
                .map(items -> ((UISelectItems) items).getValue())
                .filter(Iterable.class::isInstance)
                .flatMap(items -> StreamSupport.stream(((Iterable<?>) items).spliterator(), false))
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .map(Object.class::cast)
                .findFirst()
                .orElse(value);
    }

    private static Optional<ValueReference> behind(UIComponent beside, String id) {
        return beside.findComponent(id) instanceof UIInput input ? behind(input) : Optional.empty();
    }

    /** The property that an input shows. */
    public static Optional<ValueReference> behind(UIInput input) {
        return Optional.ofNullable(input.getValueExpression("value"))
                .map(expression -> expression.getValueReference(
                        FacesContext.getCurrentInstance().getELContext()))
                .filter(reference -> reference.getBase() != null && reference.getProperty() != null);
    }

    private boolean constrained(UIInput input) {
        return behind(input).map(this::requires).orElse(false);
    }

    private boolean requires(ValueReference reference) {
        PropertyDescriptor property = validator
                .getConstraintsForClass(reference.getBase().getClass())
                .getConstraintsForProperty(reference.getProperty().toString());
        return property != null
                && property.getConstraintDescriptors().stream()
                        .map(ConstraintDescriptor::getAnnotation)
                        .anyMatch(constraint -> REQUIRING.contains(constraint.annotationType()));
    }
}
