package id.sop.clients.persons;

import java.util.List;

/** One name in the form in which names are compared: its words without titles, in full and in the present spelling. */
record NameForm(List<String> tokens) {

    NameForm {
        tokens = List.copyOf(tokens);
    }

    /** Its words as one: nur aini is nuraini. */
    String compact() {
        return String.join("", tokens);
    }

    int weight() {
        return tokens.stream().mapToInt(CommonNames::weight).sum();
    }

    /** Whether the words are the same, in whatever order or wherever they are parted. */
    boolean isSame(NameForm other) {
        return compact().equals(other.compact())
                || tokens.stream()
                        .sorted()
                        .toList()
                        .equals(other.tokens.stream().sorted().toList());
    }
}
